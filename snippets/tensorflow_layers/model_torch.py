# --8<-- [start:model]
import torch
from torch import nn

model = nn.Sequential(
    nn.ZeroPad2d((0, 1, 0, 1)),  # (1)!
    nn.Conv2d(1, 16, 3, stride=2, bias=False),
    nn.BatchNorm2d(16, eps=1e-3, momentum=0.01),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(7 * 7 * 16, 10),
)
# --8<-- [end:model]

# --8<-- [start:shapes]
x = torch.ones(8, 1, 28, 28)
for layer in model:
    x = layer(x)
    print(f"{layer.__class__.__name__:18} {tuple(x.shape)}")
print("parameters:", sum(p.numel() for p in model.parameters()))
print("in buffers:", sum(b.numel() for b in model.buffers()))
# --8<-- [end:shapes]
