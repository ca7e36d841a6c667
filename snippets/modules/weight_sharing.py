# --8<-- [start:share]
import torch
from torch import nn


class Twice(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(4, 4)
        self.second = self.first

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return self.second(torch.relu(self.first(inputs)))


model = Twice()
print(model(torch.randn(8, 4)).shape)
print(sum(parameter.numel() for parameter in model.parameters()))
print([name for name, _ in model.named_parameters()])
print(list(model.state_dict()))
# --8<-- [end:share]
