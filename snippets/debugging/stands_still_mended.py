# --8<-- [start:train]
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(4, 16)
        self.second = nn.Linear(16, 1)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        hidden = torch.relu(self.first(inputs))
        hidden = torch.log1p(hidden)
        return self.second(hidden)


torch.manual_seed(0)
model = Model()
inputs = torch.rand(64, 4)
targets = inputs.prod(dim=1, keepdim=True)
loss = nn.MSELoss()(model(inputs), targets)
loss.backward()
for name, parameter in model.named_parameters():
    print(f"{name:13}", parameter.grad is not None)
# --8<-- [end:train]
