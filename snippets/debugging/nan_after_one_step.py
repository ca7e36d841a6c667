# --8<-- [start:train]
import torch
from torch import nn

torch.manual_seed(1)
left, right = torch.randint(3, (2, 50, 3)).float()
model = nn.Linear(3, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(3):
    squares = (model(left) - model(right)).square()
    distances = squares.sum(dim=1).sqrt()
    loss = (distances - 1).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(f"step {step}: loss {loss.item():.2f}")
print("finite weights:", model.weight.isfinite().sum().item())
# --8<-- [end:train]
