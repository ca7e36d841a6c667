# --8<-- [start:mended]
import torch

w = torch.tensor(3.0, requires_grad=True)
y = (2 * w).detach()
print(y.requires_grad)
# --8<-- [end:mended]
