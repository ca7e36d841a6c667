# --8<-- [start:mended]
import torch

w = torch.tensor(3.0, requires_grad=True)
total = 0.0
for target in (1.0, 2.0):
    loss = (w - target) ** 2
    loss.backward()
    total += loss.item()
print(total)
# --8<-- [end:mended]
