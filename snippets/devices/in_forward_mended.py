# --8<-- [start:mended]
import torch
from torch import nn


class Padded(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(3, 1)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        extra = inputs.new_zeros(len(inputs), 1)
        return self.layer(torch.cat([inputs, extra], dim=1))


for device in ["cpu", "meta"]:
    outputs = Padded().to(device)(torch.ones(4, 2, device=device))
    print(outputs.shape, str(outputs.device) == device)
# --8<-- [end:mended]

# --8<-- [start:ways]
inputs = torch.ones(4, 2, device="meta", dtype=torch.float64)
for new in [
    torch.zeros(4, 1, device=inputs.device),
    inputs.new_zeros(4, 1),
    torch.zeros_like(inputs),  # (1)!
    torch.arange(4, device=inputs.device),
]:
    print(new.device, new.dtype, tuple(new.shape))
# --8<-- [end:ways]

# --8<-- [start:limit]
for layer, inputs in [
    (nn.Linear(2, 1, bias=False), torch.ones(4, 2)),
    (nn.Conv2d(1, 1, 3), torch.ones(1, 1, 4, 4)),
    (nn.Embedding(3, 2), torch.tensor([1])),
]:
    outputs = layer.to("meta")(inputs)
    print(type(layer).__name__, outputs.device)
# --8<-- [end:limit]
