# --8<-- [start:fails] raises
import torch
from torch import nn


class Padded(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(3, 1)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        extra = torch.zeros(len(inputs), 1)
        return self.layer(torch.cat([inputs, extra], dim=1))


inputs = torch.ones(4, 2)
print(Padded()(inputs).shape)
Padded().to("meta")(inputs.to("meta"))
# --8<-- [end:fails]
