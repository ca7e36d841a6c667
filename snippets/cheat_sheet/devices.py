# --8<-- [start:devices]
import torch
from torch import nn

device = torch.device("cpu")
if torch.accelerator.is_available():  # CUDA, MPS, ...
    device = torch.accelerator.current_accelerator()
model = nn.Linear(2, 1).to(device)  # in place
batch = torch.rand(4, 2)
batch = batch.to(device)  # a new tensor: keep it
with torch.autocast(device.type, dtype=torch.bfloat16):
    outputs = model(batch)
assert outputs.device.type == device.type
parameters = sum(p.numel() for p in model.parameters())
print(outputs.dtype, parameters)
# --8<-- [end:devices]
