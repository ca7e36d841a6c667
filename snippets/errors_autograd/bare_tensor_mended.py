# --8<-- [start:mended]
import torch

w = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
print(optimizer.param_groups[0]["params"])
# --8<-- [end:mended]
