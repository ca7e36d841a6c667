# --8<-- [start:wrong]
import torch

w = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
seen = []
for _ in range(100):
    loss = (w - 5) ** 2
    loss.backward()
    optimizer.step()
    seen.append(w.item())
wrong = max(seen[-20:]) - min(seen[-20:])
print(f"in the last 20 steps, w spans {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
w = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
seen = []
for _ in range(100):
    loss = (w - 5) ** 2
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    seen.append(w.item())
right = max(seen[-20:]) - min(seen[-20:])
print(f"in the last 20 steps, w spans {right:.1f}, at {w:.1f}")
assert right < 0.001 < wrong
# --8<-- [end:right]
