# --8<-- [start:data]
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

outputs = torch.tensor([2.0, 1.0, 3.0, -2.0, -1.0, -3.0, -2.0, -1.0])
targets = torch.tensor([1, 1, 1, 0, 1, 0, 0, 0])
loader = DataLoader(TensorDataset(outputs, targets), batch_size=4)
model = nn.Identity()


def recall(outputs, targets):
    positive = targets == 1
    return (outputs[positive] > 0).float().mean()


# --8<-- [end:data]

# --8<-- [start:means]
total, count = 0.0, 0
for inputs, answers in loader:
    total += recall(model(inputs), answers).item() * len(answers)
    count += len(answers)
print(total / count)
# --8<-- [end:means]

# --8<-- [start:counts]
found, positives = 0, 0
for inputs, answers in loader:
    positive = answers == 1
    found += (model(inputs)[positive] > 0).sum().item()
    positives += positive.sum().item()
print(found / positives)
# --8<-- [end:counts]
