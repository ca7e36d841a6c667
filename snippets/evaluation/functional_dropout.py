# --8<-- [start:both]
import torch
import torch.nn.functional as F
from torch import nn


class Drops(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        always = F.dropout(x)
        told = F.dropout(x, training=self.training)
        return torch.stack([always, told])


torch.manual_seed(0)
model = Drops()
model.eval()
always, told = (model(torch.ones(100_000)) == 0).float().mean(dim=1)
print(f"zeros in eval mode: {always:.2f} and {told:.2f}")
# --8<-- [end:both]
