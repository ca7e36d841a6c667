# --8<-- [start:thaw]
import torch
from torch import nn

torch.manual_seed(0)
body = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
head = nn.Linear(8, 2)
model = nn.Sequential(body, head)
body.requires_grad_(False)
optimizer = torch.optim.Adam(head.parameters(), lr=0.01)

inputs = torch.randn(100, 4)
targets = (inputs[:, 0] > inputs[:, 1]).long()
loss_function = nn.CrossEntropyLoss()
start = body[0].weight.clone()
for step in range(31):
    if step % 10 == 0:
        moved = not torch.equal(body[0].weight, start)
        print(f"moved in {step} steps: {moved}")
    if step == 10:
        body.requires_grad_(True)
    if step == 20:
        optimizer.add_param_group(
            {"params": body.parameters(), "lr": 0.001}
        )
    loss = loss_function(model(inputs), targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
for group in optimizer.param_groups:
    print(group["lr"], [list(p.shape) for p in group["params"]])
# --8<-- [end:thaw]
