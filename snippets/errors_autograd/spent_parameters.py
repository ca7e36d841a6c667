# --8<-- [start:fails] raises
import torch
from torch import nn

model = nn.Linear(2, 1)
parameters = model.parameters()
print(sum(p.numel() for p in parameters), "numbers")
optimizer = torch.optim.Adam(parameters)
# --8<-- [end:fails]
