# --8<-- [start:none]
import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
loss = 3 * w
loss.backward()
print(w.grad)

optimizer.zero_grad()
print(w.grad)
# --8<-- [end:none]

# --8<-- [start:zeros]
loss = 3 * w
loss.backward()
w.grad.zero_()
print(w.grad)
# --8<-- [end:zeros]
