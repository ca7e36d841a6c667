# --8<-- [start:weights]
import torch
from torch import nn

weights = torch.tensor([1.0, 9.0])
loss_function = nn.CrossEntropyLoss(weight=weights)
logits = torch.tensor([[3.0, 0.0], [3.0, 0.0], [3.0, 0.0], [3.0, 0.0]])
targets = torch.tensor([0, 0, 0, 1])
batches = [slice(0, 2), slice(2, 4)]
print(f"all at once: {loss_function(logits, targets):.2f}")

total = 0.0
for batch in batches:
    loss = loss_function(logits[batch], targets[batch])
    total += loss.item() * len(targets[batch])
print(f"batch sizes: {total / len(targets):.2f}")
# --8<-- [end:weights]

# --8<-- [start:summed]
summed = nn.CrossEntropyLoss(weight=weights, reduction="sum")
total, count = 0.0, 0.0
for batch in batches:
    total += summed(logits[batch], targets[batch]).item()
    count += weights[targets[batch]].sum().item()
print(f"sums:        {total / count:.2f}")
# --8<-- [end:summed]

# --8<-- [start:ignored]
ignored = torch.tensor([-100, -100])  # (1)!
print(nn.CrossEntropyLoss()(logits[:2], ignored))
print(nn.CrossEntropyLoss(reduction="sum")(logits[:2], ignored))
# --8<-- [end:ignored]
