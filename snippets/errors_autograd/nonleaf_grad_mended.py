# --8<-- [start:mended]
import torch

w = torch.tensor(3.0, requires_grad=True)
for step in range(2):
    w.grad = None
    loss = (w - 1) ** 2
    loss.backward()
    with torch.no_grad():
        w -= 0.1 * w.grad
    print(step, w.is_leaf, f"{w.item():.2f}")
# --8<-- [end:mended]
