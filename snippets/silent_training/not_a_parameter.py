# --8<-- [start:data]
import torch
from torch import nn


def learn(model: nn.Module) -> float:
    x = torch.tensor([-1.0, 0.0, 1.0])
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(100):
        loss = nn.functional.mse_loss(model(x), 3 * x + 1)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.scale.item()


# --8<-- [end:data]


# --8<-- [start:wrong]
class Line(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = torch.ones(1, requires_grad=True)
        self.shift = nn.Parameter(torch.zeros(1))

    def forward(self, x):
        return self.scale * x + self.shift


wrong = learn(Line())
print(f"scale: {wrong:.2f}, should be 3")
# --8<-- [end:wrong]


# --8<-- [start:right]
class MendedLine(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.shift = nn.Parameter(torch.zeros(1))

    def forward(self, x):
        return self.scale * x + self.shift


right = learn(MendedLine())
print(f"scale: {right:.2f}, should be 3")
assert wrong == 1 and abs(right - 3) < 0.01
# --8<-- [end:right]
