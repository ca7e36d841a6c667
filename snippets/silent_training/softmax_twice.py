# --8<-- [start:data]
import torch
from torch import nn

labels = torch.arange(10)
logits = 100 * torch.eye(10)  # sure, and all right
loss_function = nn.CrossEntropyLoss()
# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = loss_function(logits.softmax(dim=1), labels)
print(f"loss of perfect answers: {wrong:.3f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right = loss_function(logits, labels)
print(f"loss of perfect answers: {right:.3f}")
assert right < 0.001 < wrong
# --8<-- [end:right]
