# --8<-- [start:train]
import torch
from torch import nn

torch.manual_seed(0)
body = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.ReLU())
model = nn.Sequential(body, nn.Linear(8, 1))
body.requires_grad_(False)
inputs, targets = 2 * torch.randn(50, 4) + 3, torch.ones(50, 1)
before = body.eval()(inputs)

optimizer = torch.optim.SGD(model[1].parameters(), lr=0.01)
for _ in range(5):
    model.train()
    loss = (model(inputs) - targets).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
model.eval()
print("body as before:", torch.equal(body(inputs), before))
print("running mean as before:", bool((body[1].running_mean == 0).all()))
# --8<-- [end:train]
