# --8<-- [start:gradient]
import torch

w = torch.tensor(1.0, requires_grad=True)
loss = (2 * w - 6) ** 2
loss.backward()
print(loss.item(), w.grad)
# --8<-- [end:gradient]

# --8<-- [start:fails] raises
w -= 0.1 * w.grad
# --8<-- [end:fails]
