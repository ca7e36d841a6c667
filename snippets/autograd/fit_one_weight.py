# --8<-- [start:fit]
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([3.1, 5.9, 9.2, 11.9])

w = torch.tensor(0.0, requires_grad=True)
learning_rate = 0.02
weights, losses = [], []
for step in range(21):
    loss = ((w * x - y) ** 2).mean()  # (1)!
    w.grad = None
    loss.backward()
    weights.append(w.item())
    losses.append(loss.item())
    if step % 5 == 0:
        print(f"{step:2}  loss {loss:7.3f}  w {w:.3f}")
    with torch.no_grad():
        w -= learning_rate * w.grad
# --8<-- [end:fit]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

line = torch.linspace(-0.5, 5, 100)
bowl = ((line.unsqueeze(1) * x - y) ** 2).mean(dim=1)
plt.figure(figsize=(6, 4))
plt.plot(line, bowl, "k")
plt.plot(weights, losses, "C3o-")
plt.text(0.25, 66, "step 0", color="C3")
plt.xlabel("weight")
plt.ylabel("loss")
plt.show()
# --8<-- [end:draw]
