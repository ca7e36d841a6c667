# --8<-- [start:data]
import torch

target = torch.tensor([3.0, 4.0])
# --8<-- [end:data]

# --8<-- [start:wrong]
w = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
for _ in range(100):
    penalty = w.square().sum().item()
    loss = (w - target).square().sum() + penalty
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
wrong = w.norm().item()
print(f"length of w: {wrong:.2f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
w = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
for _ in range(100):
    penalty = w.square().sum()
    loss = (w - target).square().sum() + penalty
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
right = w.norm().item()
print(f"length of w: {right:.2f}")
assert right < 0.6 * wrong
# --8<-- [end:right]
