# --8<-- [start:mended]
import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

w = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = ReduceLROnPlateau(optimizer, factor=0.5, patience=0)
for validation_loss in (0.5, 0.5):
    scheduler.step(validation_loss)
    print(validation_loss, scheduler.get_last_lr())
# --8<-- [end:mended]
