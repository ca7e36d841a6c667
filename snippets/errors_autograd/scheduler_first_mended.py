# --8<-- [start:mended]
import torch
from torch.optim.lr_scheduler import StepLR

w = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = StepLR(optimizer, step_size=1, gamma=0.5)
print("the first step has the rate", optimizer.param_groups[0]["lr"])
optimizer.step()
scheduler.step()
# --8<-- [end:mended]
