# --8<-- [start:three]
import torch
from torch import nn

predictions = torch.zeros(5)
targets = torch.tensor([1.0, 1.0, 1.0, 1.0, 3.0])
print(nn.MSELoss(reduction="none")(predictions, targets))
print(nn.MSELoss(reduction="sum")(predictions, targets).item())
mean = nn.MSELoss(reduction="mean")(predictions, targets)
print(round(mean.item(), 1))
# --8<-- [end:three]

# --8<-- [start:elements]
zeros, ones = torch.zeros(4, 2), torch.ones(4, 2)
labels = torch.tensor([0, 1, 1, 0])
print(nn.MSELoss(reduction="none")(zeros, ones).shape)
print(nn.CrossEntropyLoss(reduction="none")(zeros, labels).shape)
# --8<-- [end:elements]

# --8<-- [start:size]
for count in [2, 4]:
    part = predictions[:count], targets[:count]
    total = nn.MSELoss(reduction="sum")(*part)
    mean = nn.MSELoss()(*part)
    print(count, total.item(), mean.item())
# --8<-- [end:size]

# --8<-- [start:unequal]
loss_function = nn.MSELoss()
means, total = [], 0.0
for part in [slice(0, 4), slice(4, 5)]:
    loss = loss_function(predictions[part], targets[part])
    means.append(loss.item())
    total += loss.item() * len(targets[part])

print(means)
print(f"mean of the means: {sum(means) / 2:.1f}")
print(f"mean per sample:   {total / len(targets):.1f}")
# --8<-- [end:unequal]
