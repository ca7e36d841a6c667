# --8<-- [start:flag]
import torch
from torch import nn


class Noise(nn.Module):
    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        if self.training:
            return inputs + torch.randn_like(inputs)  # (1)!
        return inputs


model = nn.Sequential(nn.Linear(3, 4), nn.Sequential(Noise()))
for module in model.modules():
    print(type(module).__name__, module.training)
# --8<-- [end:flag]

# --8<-- [start:off]
model.eval()
print([module.training for module in model.modules()])
inputs = torch.randn(8, 3)
print("eval, same twice: ", torch.equal(model(inputs), model(inputs)))
model.train()
print("train, same twice:", torch.equal(model(inputs), model(inputs)))
# --8<-- [end:off]
