# --8<-- [start:fails] raises
import torch
from torch.optim.lr_scheduler import StepLR

w = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = StepLR(optimizer, step_size=1, verbose=True)
# --8<-- [end:fails]
