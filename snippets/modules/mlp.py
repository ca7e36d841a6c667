# --8<-- [start:define]
import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(784, 128)  # (1)!
        self.second = nn.Linear(128, 64)
        self.output = nn.Linear(64, 10)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        hidden = torch.relu(self.first(inputs))
        hidden = torch.relu(self.second(hidden))
        return self.output(hidden)


def count_parameters(model: nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters())


model = MLP()
print(model(torch.randn(32, 784)).shape)
print(f"{count_parameters(model):,}")
# --8<-- [end:define]

# --8<-- [start:layers]
for name, layer in model.named_children():
    print(f"{name:6} {count_parameters(layer):7,}")
# --8<-- [end:layers]
