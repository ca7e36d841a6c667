# --8<-- [start:shapes]
import torch
from torch import nn

features = nn.Sequential(
    nn.Conv2d(1, 32, kernel_size=3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(32, 64, kernel_size=3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
)
model = nn.Sequential(*features, nn.Linear(64 * 5 * 5, 10))
x = torch.zeros(16, 1, 28, 28)
for layer in model:
    x = layer(x)
    count = sum(p.numel() for p in layer.parameters())
    shape = str(tuple(x.shape))
    print(f"{type(layer).__name__:9} {shape:17} {count:6,}")
print(f"together: {sum(p.numel() for p in model.parameters()):,}")
assert x.shape == (16, 10)
# --8<-- [end:shapes]

# --8<-- [start:wrong]
wrong = nn.Sequential(*features, nn.Linear(64 * 7 * 7, 10))
try:
    wrong(torch.zeros(16, 1, 28, 28))
except RuntimeError as error:
    print(str(error).removeprefix("addmm: "))  # (1)!
# --8<-- [end:wrong]

# --8<-- [start:ways_out]
dummy = torch.zeros(1, 1, 28, 28)
with torch.no_grad():
    print("measured:", features(dummy).shape[1])

lazy = nn.Sequential(*features, nn.LazyLinear(10))
print(lazy[-1])
with torch.no_grad():
    lazy(dummy)  # (1)!
print(lazy[-1])
# --8<-- [end:ways_out]
