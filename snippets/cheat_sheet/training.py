# --8<-- [start:training]
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-1, 1, 64).reshape(-1, 1)
y = 3 * x + 0.1 * torch.randn(64, 1)
model, loss_of = nn.Linear(1, 1), nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
plan = torch.optim.lr_scheduler.StepLR(optimizer, 20, 0.5)
model.train()
for _ in range(40):
    optimizer.zero_grad()
    loss = loss_of(model(x), y)
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    plan.step()  # once an epoch, after the optimizer
print(f"{model.weight.item():.1f}")
# --8<-- [end:training]
