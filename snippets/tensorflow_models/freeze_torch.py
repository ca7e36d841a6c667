# --8<-- [start:freeze]
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 4)
y = x.sum(dim=1, keepdim=True)
model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1))
first = model[0]
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)


def moves() -> bool:
    before = first.weight.detach().clone()
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return bool((first.weight != before).any())


print("at first, the layer moves:", moves())
first.requires_grad_(False)
print("frozen, the layer moves:", moves())
# --8<-- [end:freeze]

# --8<-- [start:batch_norm]
norm = nn.BatchNorm1d(4)
for trainable in (True, False):
    norm.requires_grad_(trainable)
    before = norm.running_mean.clone()
    norm(x + 1)
    moved = bool((norm.running_mean != before).any())
    print(f"requires_grad {trainable}: mean moves: {moved}")
# --8<-- [end:batch_norm]

# --8<-- [start:eval]
norm.eval()
before = norm.running_mean.clone()
norm(x + 1)
moved = bool((norm.running_mean != before).any())
print("eval mode: mean moves:", moved)
# --8<-- [end:eval]
