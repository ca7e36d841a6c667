# --8<-- [start:fit]
import torch
from torch import nn


class Line(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.slope = nn.Parameter(torch.zeros(1))
        self.offset = nn.Parameter(torch.zeros(1))

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return self.slope * inputs + self.offset


inputs = torch.tensor([0.0, 1.0, 2.0, 3.0])
targets = 3 * inputs + 1
model = Line()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(300):
    predictions = model(inputs)
    loss = (predictions - targets).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print(f"slope {model.slope.item():.1f}")
print(f"offset {model.offset.item():.1f}")
# --8<-- [end:fit]
