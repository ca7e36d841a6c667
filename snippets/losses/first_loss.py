# --8<-- [start:untrained]
import math

import torch
from torch import nn

torch.manual_seed(0)
inputs = torch.randn(500, 64)
for classes in [2, 10, 1000]:
    model = nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, classes)
    )
    targets = torch.randint(classes, (500,))
    loss = nn.CrossEntropyLoss()(model(inputs), targets)
    expected = math.log(classes)
    print(f"{classes:4}  loss {loss:.2f}  ln(C) {expected:.2f}")

model = nn.Linear(64, 10)
targets = torch.randint(10, (500,))
for scale in [1, 255]:
    loss = nn.CrossEntropyLoss()(model(scale * inputs), targets)
    print(f"inputs times {scale:3}: loss {loss:.1f}")
# --8<-- [end:untrained]
