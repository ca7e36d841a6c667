# --8<-- [start:fails]
import warnings

import torch
from torch.optim.lr_scheduler import StepLR

w = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = StepLR(optimizer, step_size=1, gamma=0.5)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    scheduler.step()
    print("the first step has the rate", optimizer.param_groups[0]["lr"])
    optimizer.step()
print(f"{seen[0].category.__name__}: {seen[0].message}")
# --8<-- [end:fails]
