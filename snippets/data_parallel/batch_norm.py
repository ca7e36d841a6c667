# --8<-- [start:parts]
import torch
from torch import nn

batch = torch.tensor([[1.0], [3.0], [5.0], [7.0]])
norm = nn.BatchNorm1d(1, affine=False)
joint = norm(batch)
parts = torch.cat([norm(part) for part in batch.split(2)])
print("joint:", [round(x, 2) for x in joint.flatten().tolist()])
print("parts:", [round(x, 2) for x in parts.flatten().tolist()])
# --8<-- [end:parts]
