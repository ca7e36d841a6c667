# --8<-- [start:learn]
import torch

x, y = torch.tensor([[1.0, 2.0, 3.0], [3.0, 6.0, 9.0]])
weight = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)

for _ in range(20):
    loss = ((weight * x - y) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"y = {weight.item():.2f} * x")
# --8<-- [end:learn]
