# --8<-- [start:loop]
import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

loader = [(torch.tensor([[1.0], [2.0]]), torch.tensor([[3.0], [6.0]]))]
model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
scheduler = StepLR(optimizer, step_size=2, gamma=0.5)

for epoch in range(1, 5):
    for inputs, targets in loader:
        loss = loss_function(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        norm = nn.utils.clip_grad_norm_(model.parameters(), 1.0)  # (1)!
        optimizer.step()
    rate = scheduler.get_last_lr()[0]
    weight = model.weight.item()
    print(f"epoch {epoch}: gradient {norm.item():5.2f}", end=", ")
    print(f"learning rate {rate:.2f}, weight {weight:.2f}")
    scheduler.step()  # (2)!
# --8<-- [end:loop]
