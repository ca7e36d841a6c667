# --8<-- [start:shapes]
import torch
from torch import nn

with torch.device("meta"):
    model = nn.Sequential(
        nn.Linear(50_000, 50_000), nn.ReLU(), nn.Linear(40_000, 10)
    )
    inputs = torch.empty(32, 50_000)
size = sum(p.numel() * p.element_size() for p in model.parameters())
print(f"the weights would take {size / 1e9:.0f} GB")
try:
    model(inputs)
except RuntimeError as error:
    print(error)
# --8<-- [end:shapes]
