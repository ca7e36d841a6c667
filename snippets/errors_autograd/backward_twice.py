# --8<-- [start:fails] raises
import torch

w = torch.tensor(3.0, requires_grad=True)
loss = (w - 1) ** 2
for step in range(2):
    loss.backward()
    print(step, w.grad)
# --8<-- [end:fails]
