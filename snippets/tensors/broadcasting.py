# --8<-- [start:stretch]
import torch

points = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 9.0]])
bonus = torch.tensor([10.0, 20.0, 30.0])
print(points + bonus)
best = points.max(dim=1, keepdim=True).values
print(best.shape)
print(points / best)
# --8<-- [end:stretch]

# --8<-- [start:rule]
for other in [(3,), (2, 1), (1,), (4, 2, 3)]:
    print(other, torch.broadcast_shapes((2, 3), other))
# --8<-- [end:rule]

# --8<-- [start:fails] raises
points + torch.tensor([10.0, 20.0])
# --8<-- [end:fails]
