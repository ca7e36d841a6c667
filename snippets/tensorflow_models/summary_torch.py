# --8<-- [start:model]
import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(4, 8),
    nn.BatchNorm1d(8),
    nn.Linear(8, 3),
)
# --8<-- [end:model]


# --8<-- [start:count]
def count(tensors) -> int:
    return sum(tensor.numel() for tensor in tensors)


model.eval()
x = torch.ones(1, 4)
for layer in model:  # (1)!
    x = layer(x)
    size = count(layer.parameters())
    print(type(layer).__name__, tuple(x.shape), size)
weights = list(model.parameters())
trainable = [weight for weight in weights if weight.requires_grad]
print("parameters:", count(weights))
print("trainable:", count(trainable))
print("buffers:", count(model.buffers()))
# --8<-- [end:count]

# --8<-- [start:buffers]
saved = model.state_dict()
for name, buffer in model.named_buffers():
    print(name, tuple(buffer.shape), "saved:", name in saved)
# --8<-- [end:buffers]
