# --8<-- [start:rescale]
import torch
from torch import nn
from torchvision.transforms import v2

rescale = v2.ToDtype(torch.float32, scale=True)
print(rescale(torch.tensor([0, 255], dtype=torch.uint8)))
print(rescale(torch.tensor([0.0, 255.0])))  # (1)!
center = v2.Compose([rescale, v2.Normalize([0.5], [0.5])])  # (2)!
image = torch.tensor([[[0, 255]]], dtype=torch.uint8)
print(center(image).flatten())
# --8<-- [end:rescale]


# --8<-- [start:adapt]
class Normalization(nn.Module):
    def __init__(self, x: torch.Tensor) -> None:
        super().__init__()
        self.register_buffer("mean", x.mean(0))  # (1)!
        self.register_buffer("std", x.std(0, correction=0))  # (2)!

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return (x - self.mean) / self.std


x = torch.tensor([[1.0, 10.0], [2.0, 20.0], [3.0, 60.0]])
normalize = Normalization(x)
print(normalize(x).numpy().round(2))
print("with std() alone:", ((x - x.mean(0)) / x.std(0))[0].numpy().round(2))
print("saved:", list(normalize.state_dict()))
print("trained:", list(normalize.parameters()))
# --8<-- [end:adapt]

# --8<-- [start:constant]
same = torch.tensor([[5.0], [5.0]])
normalize = Normalization(same)
print(normalize(same).tolist())
normalize.std.clamp_(min=1e-7)
print(normalize(same).tolist())
# --8<-- [end:constant]
