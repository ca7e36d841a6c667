# --8<-- [start:floor]
import math

import torch
from sklearn.datasets import load_digits
from torch import nn

loss_function = nn.CrossEntropyLoss()
for classes in [2, 10, 1000]:
    perfect = torch.eye(classes)  # (1)!
    loss = loss_function(perfect, torch.arange(classes))
    print(f"{classes:4} classes: {loss:.3f}")

best = math.e / (math.e + 9)
floor = -math.log(best)
print(f"10 by hand:   {floor:.3f}, p = {best:.2f}")
# --8<-- [end:floor]

# --8<-- [start:train]
pixels, digits = load_digits(return_X_y=True)
inputs = torch.tensor(pixels, dtype=torch.float32) / 16
targets = torch.tensor(digits)


def train(last: nn.Module) -> tuple[list[float], float]:
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 10), last)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    history = []
    for _ in range(200):
        outputs = model(inputs)
        loss = loss_function(outputs, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        history.append(loss.item())
    correct = model(inputs).argmax(dim=1) == targets
    return history, correct.float().mean().item()


right, right_accuracy = train(nn.Identity())
wrong, wrong_accuracy = train(nn.Softmax(dim=1))
print("           first  last  training accuracy")
print(f"logits     {right[0]:.2f}  {right[-1]:.2f}  {right_accuracy:.2f}")
print(f"softmax    {wrong[0]:.2f}  {wrong[-1]:.2f}  {wrong_accuracy:.2f}")
# --8<-- [end:train]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3.4))
plt.plot(wrong, color="tab:red")
plt.plot(right, color="tab:blue")
plt.axhline(floor, color="k", ls="--")
plt.text(140, 1.53, f"floor {floor:.3f}")
plt.text(75, 2.2, "softmax before the loss", color="tab:red")
plt.text(75, 0.65, "logits", color="tab:blue")
plt.xlabel("step")
plt.ylabel("loss")
plt.ylim(0, 2.6)
plt.show()
# --8<-- [end:draw]
