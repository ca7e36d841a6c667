# --8<-- [start:define]
from itertools import pairwise

import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self, sizes: list[int]) -> None:
        super().__init__()
        self.layers = nn.ModuleList(
            [nn.Linear(before, after) for before, after in pairwise(sizes)]
        )

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        for layer in self.layers[:-1]:
            inputs = torch.relu(layer(inputs))
        return self.layers[-1](inputs)


model = MLP([784, 128, 64, 10])
count = sum(parameter.numel() for parameter in model.parameters())
print(f"{count:,}")
# --8<-- [end:define]

# --8<-- [start:compare]
listed = nn.Sequential(
    nn.Linear(784, 128),
    nn.ReLU(),
    nn.Linear(128, 64),
    nn.ReLU(),
    nn.Linear(64, 10),
)
names, values = listed.state_dict(), model.state_dict().values()
print(listed.load_state_dict(dict(zip(names, values, strict=True))))

inputs = torch.randn(32, 784)
print(torch.allclose(model(inputs), listed(inputs), atol=1e-6))
# --8<-- [end:compare]
