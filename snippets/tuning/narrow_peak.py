# --8<-- [start:hit]
import torch

torch.manual_seed(0)
random = torch.rand(10_000, 9)
shift = torch.rand(10_000, 1)
grid = (shift + torch.tensor([0.0, 1 / 3, 2 / 3])) % 1  # (1)!
for width in [0.05, 0.1, 0.2, 0.4]:
    grid_hits = (grid < width).any(dim=1).float().mean()  # (2)!
    random_hits = (random < width).any(dim=1).float().mean()
    print(f"{width:.2f}  grid {grid_hits:.2f}  random {random_hits:.2f}")
# --8<-- [end:hit]
