# --8<-- [start:count]
from torch import nn

body = nn.Sequential()
for old, new in [(1, 8), (8, 16), (16, 32)]:
    body.extend([nn.Conv2d(old, new, 3, padding=1)])
    body.extend([nn.BatchNorm2d(new), nn.ReLU(), nn.MaxPool2d(2)])
model = nn.Sequential(body, nn.Flatten(), nn.Linear(288, 3))

body[:8].requires_grad_(False)  # (1)!
for name, parameter in model.named_parameters():
    if parameter.requires_grad:
        print(f"{name:13} {parameter.numel():5,}")
body[:8].eval()
print([type(m).__name__ for m in body if not m.training][1::4])
# --8<-- [end:count]
