# --8<-- [start:plateau]
import torch
from torch import nn
from torch.optim import lr_scheduler

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
group = optimizer.param_groups[0]
plateau = lr_scheduler.ReduceLROnPlateau(optimizer, patience=2, factor=0.5)
for epoch, loss in enumerate([1.0, 0.9, 0.9, 0.9, 0.9, 0.9]):
    plateau.step(loss)
    print(f"after epoch {epoch}: {group['lr']:.3f}")
print("threshold:", plateau.threshold, plateau.threshold_mode)
# --8<-- [end:plateau]

# --8<-- [start:same]
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
group = optimizer.param_groups[0]
plateau = lr_scheduler.ReduceLROnPlateau(
    optimizer,
    patience=1,
    factor=0.5,
    threshold_mode="abs",  # (1)!
)
for epoch, loss in enumerate([1.0, 0.9, 0.9, 0.9, 0.9, 0.9]):
    plateau.step(loss)
    print(f"patience=1, after epoch {epoch}: {group['lr']:.3f}")
# --8<-- [end:same]

# --8<-- [start:schedule]
x = torch.ones(8, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
group = optimizer.param_groups[0]
schedule = lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.5**epoch)
for epoch in range(3):
    print(f"in epoch {epoch}: {group['lr']:.3f}")
    loss = nn.functional.mse_loss(model(x), x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    schedule.step()  # (1)!
# --8<-- [end:schedule]

# --8<-- [start:copied]
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.1 * 0.5**epoch)
print(f"copied over: {optimizer.param_groups[0]['lr']:.3f}")
# --8<-- [end:copied]
