# --8<-- [start:train]
import torch
from torch import nn

torch.manual_seed(0)
inputs = torch.linspace(-2, 2, 20).unsqueeze(1)
targets = 3 * inputs + 1
batches = list(torch.randperm(20).split(2))
model = nn.Linear(1, 1)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
scheduler = torch.optim.lr_scheduler.StepLR(
    optimizer, step_size=5, gamma=0.1
)

for _ in range(15):
    for rows in batches:
        predictions = model(inputs[rows])
        loss = loss_function(predictions, targets[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    scheduler.step()

print(f"w {model.weight.item():.2f}, b {model.bias.item():.2f}")
print(f"lr {scheduler.get_last_lr()[0]:.0e}")
# --8<-- [end:train]
