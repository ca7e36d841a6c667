# --8<-- [start:shapes]
import torch

x = torch.arange(24).reshape(2, 3, 4)
assert x.flatten(1).shape == (2, 12)
assert x.permute(2, 0, 1).shape == (4, 2, 3)
assert x.transpose(1, 2).shape == (2, 4, 3)
assert x.unsqueeze(1).shape == (2, 1, 3, 4)
assert x.unsqueeze(1).squeeze(1).shape == x.shape
assert x[:, 0].shape == (2, 4) and x[x > 20].shape == (3,)
assert torch.cat([x, x], dim=0).shape == (4, 3, 4)
assert torch.stack([x, x], dim=0).shape == (2, 2, 3, 4)
print(x.sum(dim=1).shape, x.sum(dim=1, keepdim=True).shape)
# --8<-- [end:shapes]
