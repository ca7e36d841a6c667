# --8<-- [start:search]
import torch
from torch import nn

inputs = torch.linspace(-2, 2, 20).unsqueeze(1)
targets = 3 * inputs + 1
loss_function = nn.MSELoss()


def last_loss(optimizer_class, learning_rate: float) -> float:
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = optimizer_class(model.parameters(), lr=learning_rate)
    for _ in range(30):
        predictions = model(inputs)
        loss = loss_function(predictions, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


print("rate     SGD  AdamW")
for rate in [0.001, 0.01, 0.1, 0.3]:
    sgd = last_loss(torch.optim.SGD, rate)
    adamw = last_loss(torch.optim.AdamW, rate)
    print(f"{rate:5} {sgd:6.1f} {adamw:6.1f}")
# --8<-- [end:search]
