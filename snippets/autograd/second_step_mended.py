# --8<-- [start:train]
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = 3 * x
w = torch.tensor(0.0, requires_grad=True)

for _ in range(30):
    loss = ((w * x - y) ** 2).mean()
    w.grad = None
    loss.backward()
    with torch.no_grad():
        w -= 0.02 * w.grad

print(f"{w.item():.3f}")
# --8<-- [end:train]
