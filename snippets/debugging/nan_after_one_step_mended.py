# --8<-- [start:train]
import torch
from torch import nn

torch.manual_seed(1)
left, right = torch.randint(3, (2, 50, 3)).float()
equal = (left == right).all(dim=1).nonzero()
print("equal pairs:", equal.flatten().tolist())
model = nn.Linear(3, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(3):
    differences = model(left) - model(right)
    distances = torch.linalg.vector_norm(differences, dim=1)
    loss = (distances - 1).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(f"step {step}: loss {loss.item():.2f}")
print("finite weights:", model.weight.isfinite().sum().item())
# --8<-- [end:train]
