# --8<-- [start:model]
import torch
from torch import Tensor, nn


class TwoInputs(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(6, 8)
        self.second = nn.Linear(8, 8)
        self.head = nn.Linear(8 + 2, 1)  # (1)!

    def forward(self, numbers: Tensor, flags: Tensor) -> Tensor:
        hidden = self.first(numbers).relu()
        deeper = self.second(hidden).relu()
        hidden = hidden + deeper  # (2)!
        joined = torch.cat([hidden, flags], dim=1)
        return self.head(joined)


torch.manual_seed(0)
model = TwoInputs()
print("parameters:", sum(p.numel() for p in model.parameters()))
# --8<-- [end:model]

# --8<-- [start:call]
x, f = torch.ones(5, 6), torch.ones(5, 2)
print("output:", tuple(model(x, f).shape))
# --8<-- [end:call]

# --8<-- [start:inside]
seen = []
hook = model.second.register_forward_hook(  # (1)!
    lambda layer, inputs, output: seen.append(output)
)
model(x, f)
hook.remove()
print("second layer:", tuple(seen[0].shape))
# --8<-- [end:inside]
