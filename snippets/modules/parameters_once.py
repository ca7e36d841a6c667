# --8<-- [start:twice]
import torch
from torch import nn

model = nn.Linear(3, 1)
parameters = model.parameters()
print(sum(parameter.numel() for parameter in parameters))
print(sum(parameter.numel() for parameter in parameters))
# --8<-- [end:twice]

# --8<-- [start:fails] raises
torch.optim.SGD(parameters, lr=0.1)
# --8<-- [end:fails]
