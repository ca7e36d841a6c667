# --8<-- [start:whole]
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = 3 * x
w = torch.tensor(1.0, requires_grad=True)

loss = ((w * x - y) ** 2).mean()
loss.backward()
whole = w.grad.clone()  # (1)!
print(whole)
# --8<-- [end:whole]

# --8<-- [start:halves]
w.grad = None
for part in [slice(0, 2), slice(2, 4)]:
    loss = ((w * x[part] - y[part]) ** 2).mean() / 2
    loss.backward()
    print(w.grad)

assert torch.equal(w.grad, whole)
# --8<-- [end:halves]
