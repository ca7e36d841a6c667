# --8<-- [start:right]
import torch
from torch import nn

torch.manual_seed(0)
N, L, C = 2, 5, 3
logits = torch.randn(N, L, C)
targets = torch.randint(C, (N, L))
loss_function = nn.CrossEntropyLoss()

moved = loss_function(logits.permute(0, 2, 1), targets)
flat = loss_function(logits.flatten(0, 1), targets.flatten())
assert torch.allclose(moved, flat)
print(logits.permute(0, 2, 1).shape, targets.shape)
print(logits.flatten(0, 1).shape, targets.flatten().shape)
# --8<-- [end:right]

# --8<-- [start:images]
images = torch.randn(2, 3, 8, 8)
masks = torch.randint(C, (2, 8, 8), dtype=torch.uint8)
print(images.shape, masks.shape)
try:
    loss_function(images, masks)
except RuntimeError as error:
    print(error)
assert loss_function(images, masks.long()) > 0
# --8<-- [end:images]

# --8<-- [start:mixed]
mixed = logits.reshape(N, C, L)
print(mixed.shape)
print(torch.allclose(loss_function(mixed, targets), moved))
# --8<-- [end:mixed]

# --8<-- [start:square]
square = torch.zeros(1, 3, 3)  # (1)!
square[0, :, 0] = 9.0
labels = torch.tensor([[0, 0, 0]])
print(f"{loss_function(square, labels):.2f}")
print(f"{loss_function(square.permute(0, 2, 1), labels):.2f}")
# --8<-- [end:square]

# --8<-- [start:fails] raises
loss_function(logits, targets)
# --8<-- [end:fails]
