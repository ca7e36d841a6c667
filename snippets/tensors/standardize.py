# --8<-- [start:standardize]
import torch

houses = torch.tensor(
    [[50.0, 2.0], [80.0, 3.0], [110.0, 5.0], [160.0, 6.0]]
)
mean = houses.mean(dim=0)
std = houses.std(dim=0)
scaled = (houses - mean) / std
print(mean)
print(scaled.shape)
assert torch.allclose(scaled.mean(dim=0), torch.zeros(2), atol=1e-6)
assert torch.allclose(scaled.std(dim=0), torch.ones(2))
# --8<-- [end:standardize]
