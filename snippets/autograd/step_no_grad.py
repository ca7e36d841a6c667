# --8<-- [start:step]
import torch

w = torch.tensor(1.0, requires_grad=True)
loss = (2 * w - 6) ** 2
loss.backward()

with torch.no_grad():
    w -= 0.1 * w.grad

print(w, w.is_leaf)
loss = (2 * w - 6) ** 2
print(f"{loss.item():.2f}")
# --8<-- [end:step]
