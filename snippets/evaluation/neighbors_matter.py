# --8<-- [start:predict]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 2))
images = torch.rand(6, 4)


@torch.no_grad()
def predict(batch: torch.Tensor) -> torch.Tensor:
    return model(batch)


first_of_two = predict(images[:2])[0]
first_of_six = predict(images)[0]
print("same scores:", torch.allclose(first_of_two, first_of_six))
# --8<-- [end:predict]
