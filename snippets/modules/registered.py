# --8<-- [start:attributes]
import torch
from torch import nn


class Scaler(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.factor = nn.Parameter(torch.ones(3))
        self.plain = torch.ones(3)
        self.register_buffer("mean", torch.zeros(3))
        self.cache = nn.Buffer(torch.zeros(3), persistent=False)  # (1)!
        self.layer = nn.Linear(3, 3)
        self.hidden_away = [nn.Linear(3, 3)]

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return self.layer((inputs - self.mean) * self.factor)


model = Scaler()
print([name for name, _ in model.named_parameters()])
print([name for name, _ in model.named_buffers()])
print(list(model.state_dict()))
# --8<-- [end:attributes]

# --8<-- [start:convert]
model.to(torch.float64)  # (1)!
listed = [model.factor, model.mean, model.cache, model.layer.weight]
unlisted = [model.plain, model.hidden_away[0].weight]
print({tensor.dtype for tensor in listed})
print({tensor.dtype for tensor in unlisted})
# --8<-- [end:convert]

# --8<-- [start:move]
model.to("meta")
print(model.factor.device, model.plain.device)
# --8<-- [end:move]
