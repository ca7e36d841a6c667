# --8<-- [start:fails] raises
import torch
from torch import nn


class Centered(nn.Module):
    def __init__(self, mean: torch.Tensor) -> None:
        super().__init__()
        self.mean = mean
        self.layer = nn.Linear(len(mean), 1)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return self.layer(inputs - self.mean)


model = Centered(torch.tensor([5.0, 7.0])).to("meta")
print(list(model.state_dict()))
model(torch.ones(4, 2, device="meta"))
# --8<-- [end:fails]
