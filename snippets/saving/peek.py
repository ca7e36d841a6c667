# --8<-- [start:peek]
import io

import torch
from torch import nn

file = io.BytesIO()  # the file that someone sent you
layers = [nn.Conv2d(1, 8, 3), nn.BatchNorm2d(8), nn.Linear(8, 10)]
torch.save(nn.Sequential(*layers).state_dict(), file)

file.seek(0)
state = torch.load(file, map_location="meta")
for name, value in state.items():
    print(f"{name:21} {tuple(value.shape)}")
print(sum(value.numel() for value in state.values()), "numbers")
# --8<-- [end:peek]
