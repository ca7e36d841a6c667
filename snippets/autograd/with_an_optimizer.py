# --8<-- [start:same]
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([3.1, 5.9, 9.2, 11.9])

by_hand = torch.tensor(0.0, requires_grad=True)
w = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.02)
for _ in range(21):
    by_hand.grad = None
    ((by_hand * x - y) ** 2).mean().backward()
    with torch.no_grad():
        by_hand -= 0.02 * by_hand.grad

    optimizer.zero_grad()
    ((w * x - y) ** 2).mean().backward()
    optimizer.step()

print(f"by hand {by_hand.item():.3f}, optimizer {w.item():.3f}")
# --8<-- [end:same]
