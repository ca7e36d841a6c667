# --8<-- [start:train]
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = 3 * x


def train(reset: str) -> list[float]:
    w = torch.tensor(0.0, requires_grad=True)
    history = []
    for _ in range(40):
        if reset == "first":
            w.grad = None
        loss = ((w * x - y) ** 2).mean()
        if reset == "middle":
            w.grad = None
        loss.backward()
        with torch.no_grad():
            w -= 0.02 * w.grad
        if reset == "last":
            w.grad = None
        history.append(w.item())
    return history


for reset in ["first", "middle", "last", "never"]:
    late = train(reset)[20:]  # (1)!
    print(f"{reset:6}  {min(late):.2f} to {max(late):.2f}")

print(train("first") == train("middle") == train("last"))
# --8<-- [end:train]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 4))
plt.plot(train("never"), "C3.-", label="never reset")
plt.plot(train("first"), "C0.-", label="reset each step")
plt.axhline(3, color="k", ls="--")
plt.xlabel("step")
plt.ylabel("weight")
plt.ylim(-1, 8)
plt.legend(loc="upper right", ncols=2)
plt.show()
# --8<-- [end:draw]
