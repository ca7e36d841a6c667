# --8<-- [start:fails] raises
import torch

w = torch.tensor(3.0, requires_grad=True)
total = 0.0
for target in (1.0, 2.0):
    total += (w - target) ** 2
    total.backward()
# --8<-- [end:fails]
