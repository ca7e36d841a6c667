# --8<-- [start:mended]
import torch

w = torch.randn(3) * 0.1
w.requires_grad_()
optimizer = torch.optim.SGD([w], lr=0.1)
print(w.is_leaf)
# --8<-- [end:mended]
