# --8<-- [start:mended]
import torch

w = torch.tensor(3.0, requires_grad=True)
losses = [(w - 1) ** 2, (w - 2) ** 2]
loss = torch.stack(losses).mean()
loss.backward()
print(w.grad)
# --8<-- [end:mended]
