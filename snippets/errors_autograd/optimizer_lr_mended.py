# --8<-- [start:mended]
import torch

w = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
for group in optimizer.param_groups:
    group["lr"] = group["lr"] / 2
    print(group["lr"])
# --8<-- [end:mended]
