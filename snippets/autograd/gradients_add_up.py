# --8<-- [start:add]
import torch

w = torch.tensor(1.0, requires_grad=True)
for _ in range(3):
    loss = 3 * w
    loss.backward()
    print(w.grad)
# --8<-- [end:add]

# --8<-- [start:reset]
w.grad = None
loss = 3 * w
loss.backward()
print(w.grad)
# --8<-- [end:reset]

# --8<-- [start:why]
w.grad = None
(3 * w).backward()
(4 * w).backward()
print(w.grad)
# --8<-- [end:why]
