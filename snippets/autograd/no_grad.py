# --8<-- [start:block]
import torch

w = torch.tensor(3.0, requires_grad=True)
with torch.no_grad():
    inside = 2 * w

outside = 2 * w
print(inside, inside.requires_grad)
print(outside, outside.requires_grad)
# --8<-- [end:block]
