# --8<-- [start:modes]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 100), nn.Dropout(0.5))
inputs = torch.ones(1, 4)

model.train()
print("train, equal: ", torch.equal(model(inputs), model(inputs)))
model.eval()
print("eval, equal:  ", torch.equal(model(inputs), model(inputs)))
through = torch.equal(model(inputs), model[0](inputs))
print("eval, through:", through)
print("eval, tracked:", model(inputs).requires_grad)
# --8<-- [end:modes]
