# --8<-- [start:data]
import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
labels = torch.tensor([0, 1])
# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = nn.NLLLoss()(logits.softmax(dim=1), labels)
print(f"loss: {wrong:.3f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right = nn.CrossEntropyLoss()(logits, labels)
print(f"loss: {right:.3f}")
assert wrong < 0 < right
# --8<-- [end:right]
