# --8<-- [start:fails] raises
import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
torch.optim.lr_scheduler.StepLR(optimizer, step_size=2, verbose=True)
# --8<-- [end:fails]
