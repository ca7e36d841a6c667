# --8<-- [start:wrong]
import warnings

import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scheduler.step()
    optimizer.step()

text = str(caught[0].message)
print(text.split(". ")[0])  # (1)!
# --8<-- [end:wrong]
