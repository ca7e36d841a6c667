# --8<-- [start:distances]
import torch

stations = torch.tensor([[0.0, 0.0], [3.0, 4.0]])
homes = torch.tensor([[0.0, 0.0], [3.0, 0.0], [6.0, 8.0]])
steps = homes.unsqueeze(1) - stations
print(steps.shape)
distances = (steps**2).sum(dim=2).sqrt()
print(distances)
print(distances.argmin(dim=1))
assert torch.allclose(distances, torch.cdist(homes, stations))
# --8<-- [end:distances]
