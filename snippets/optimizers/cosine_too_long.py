# --8<-- [start:calls]
import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=4)
rates = []
for _ in range(9):
    rates.append(f"{scheduler.get_last_lr()[0]:.2f}")
    optimizer.step()
    scheduler.step()
print(rates)
# --8<-- [end:calls]
