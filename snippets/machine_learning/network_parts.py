# --8<-- [start:parts]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1))
for name, parameter in model.named_parameters():
    print(name, tuple(parameter.shape), parameter.numel())
print("parameters:", sum(p.numel() for p in model.parameters()))
# --8<-- [end:parts]

# --8<-- [start:by_hand]
first, second = model[0], model[2]
inputs = torch.tensor([0.5, -1.0])
hidden = (first.weight @ inputs + first.bias).clamp(min=0)  # (1)!
output = second.weight @ hidden + second.bias
print(torch.allclose(output, model(inputs)))
# --8<-- [end:by_hand]

# --8<-- [start:learn]
pairs = torch.rand(100, 2) * 4 - 2
larger = pairs.max(dim=1, keepdim=True).values
loss_function = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
new = torch.tensor([[1.5, -0.5], [-1.0, 0.5]])
print("before", *[f"{value:.1f}" for value in model(new)[:, 0]])
for _ in range(300):
    loss = loss_function(model(pairs), larger)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("after ", *[f"{value:.1f}" for value in model(new)[:, 0]])
# --8<-- [end:learn]
