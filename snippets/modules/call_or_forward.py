# --8<-- [start:note]
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.hidden = nn.Linear(3, 4)
        self.output = nn.Linear(4, 1)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return self.output(torch.relu(self.hidden(inputs)))


seen = []


def note(module, inputs, output) -> None:
    seen.append(type(module).__name__)


model = Model()
handles = [  # (1)!
    module.register_forward_hook(note) for module in model.modules()
]
model(torch.randn(8, 3))
print(seen)
# --8<-- [end:note]

# --8<-- [start:forward]
seen.clear()
model.forward(torch.randn(8, 3))
print(seen)
# --8<-- [end:forward]

# --8<-- [start:remove]
seen.clear()
for handle in handles:
    handle.remove()
model(torch.randn(8, 3))
print(seen)
# --8<-- [end:remove]
