# --8<-- [start:define]
import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 4), nn.Linear(4, 4)])
        self.heads = nn.ModuleDict(
            {"color": nn.Linear(4, 3), "size": nn.Linear(4, 1)}
        )

    def forward(self, inputs: torch.Tensor, head: str) -> torch.Tensor:
        for layer in self.layers:
            inputs = torch.relu(layer(inputs))
        return self.heads[head](inputs)


model = Stack()
inputs = torch.randn(8, 4)
print(model(inputs, "color").shape, model(inputs, "size").shape)
for name, _ in model.named_parameters():
    print(name)
# --8<-- [end:define]

# --8<-- [start:fails] raises
model.layers(inputs)
# --8<-- [end:fails]
