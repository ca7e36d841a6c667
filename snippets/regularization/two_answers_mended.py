# --8<-- [start:predict]
import torch
import torch.nn.functional as F
from torch import nn


class Classifier(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(64, 100)
        self.last = nn.Linear(100, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = F.relu(self.first(x))
        x = F.dropout(x, 0.2, training=self.training)
        return self.last(x)


torch.manual_seed(0)
model = Classifier()
model.eval()
image = torch.rand(1, 64)
print("same answer:", torch.equal(model(image), model(image)))
# --8<-- [end:predict]
