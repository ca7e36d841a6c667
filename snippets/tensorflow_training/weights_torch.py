# --8<-- [start:fit]
import torch
from torch import nn

logits = torch.zeros(4, 3)
y = torch.tensor([0, 2, 1, 2])
class_weight = torch.tensor([1.0, 5.0, 1.0])
print(f"no weights: {nn.CrossEntropyLoss()(logits, y).item():.4f}")
entropy = nn.CrossEntropyLoss(weight=class_weight)
print(f"weight=: {entropy(logits, y).item():.4f}")
# --8<-- [end:fit]

# --8<-- [start:samples]
each = nn.CrossEntropyLoss(reduction="none")(logits, y)
weight = class_weight[y]
print("sample weights:", weight.tolist())
print(f"as Keras: {(each * weight).mean().item():.4f}")
# --8<-- [end:samples]
