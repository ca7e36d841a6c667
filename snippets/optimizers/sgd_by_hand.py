# --8<-- [start:one]
import torch

w = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
loss = 3 * w
loss.backward()
optimizer.step()
print(f"gradient {w.grad:.1f}, weight {w:.1f}")

optimizer.zero_grad()
optimizer.step()
print(f"gradient {w.grad}, weight {w:.1f}")
# --8<-- [end:one]

# --8<-- [start:model]
import copy

from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
twin = copy.deepcopy(model)  # (1)!
inputs, targets = torch.randn(8, 3), torch.randn(8, 1)
loss_function = nn.MSELoss()

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss_function(model(inputs), targets).backward()
optimizer.step()

loss_function(twin(inputs), targets).backward()
with torch.no_grad():
    for parameter in twin.parameters():
        parameter -= 0.1 * parameter.grad

pairs = list(zip(model.parameters(), twin.parameters(), strict=True))
print(all(torch.allclose(ours, hand) for ours, hand in pairs))
# --8<-- [end:model]
