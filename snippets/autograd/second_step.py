# --8<-- [start:train] raises
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = 3 * x
w = torch.tensor(0.0, requires_grad=True)

for step in range(30):
    print("step", step)
    loss = ((w * x - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w = w - 0.02 * w.grad
# --8<-- [end:train]
