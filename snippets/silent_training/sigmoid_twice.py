# --8<-- [start:data]
import torch
from torch import nn

labels = torch.tensor([1.0, 1.0, 0.0, 0.0])
logits = torch.tensor([20.0, 20.0, -20.0, -20.0])  # all right
loss_function = nn.BCEWithLogitsLoss()
# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = loss_function(logits.sigmoid(), labels)
print(f"loss of perfect answers: {wrong:.3f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right = loss_function(logits, labels)
print(f"loss of perfect answers: {right:.3f}")
assert right < 0.001 < wrong
# --8<-- [end:right]
