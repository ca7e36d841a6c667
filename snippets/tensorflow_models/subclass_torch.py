# --8<-- [start:model]
import torch
from torch import Tensor, nn


class Stack(nn.Module):
    def __init__(self, inputs: int, width: int):
        super().__init__()
        sizes = [inputs, width]
        self.hidden = nn.ModuleList(nn.Linear(n, width) for n in sizes)
        self.head = nn.Linear(width, 1)

    def forward(self, x: Tensor) -> Tensor:
        for layer in self.hidden:
            x = layer(x).relu()
        return self.head(x)


torch.manual_seed(0)
model = Stack(4, 8)
print("output:", tuple(model(torch.ones(2, 4)).shape))
print("parameters:", sum(p.numel() for p in model.parameters()))
# --8<-- [end:model]


# --8<-- [start:forgotten]
class Forgotten(Stack):
    def __init__(self, inputs: int, width: int):
        super().__init__(inputs, width)
        del self.hidden
        self.hidden = [nn.Linear(inputs, width), nn.Linear(width, width)]


model = Forgotten(4, 8)
print("output:", tuple(model(torch.ones(2, 4)).shape))
print("parameters:", sum(p.numel() for p in model.parameters()))
print("in the file:", *model.state_dict())
# --8<-- [end:forgotten]
