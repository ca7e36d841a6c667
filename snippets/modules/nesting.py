# --8<-- [start:define]
import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.linear = nn.Linear(width, width)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return inputs + torch.relu(self.linear(inputs))  # (1)!


class Model(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(Block(4), Block(4))
        self.head = nn.Linear(4, 2)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return self.head(self.body(inputs))


model = Model()
print(model(torch.randn(8, 4)).shape)
for name, _ in model.named_parameters():
    print(name)
# --8<-- [end:define]

# --8<-- [start:walk]
print([name for name, _ in model.named_children()])
print([name for name, _ in model.named_modules()])
inner = model.get_submodule("body.1.linear")
print(inner is model.body[1].linear)
# --8<-- [end:walk]
