# --8<-- [start:shift]
import torch
from torch import nn


def right(images: torch.Tensor, by: int) -> torch.Tensor:
    return nn.functional.pad(images, (by, -by))  # (1)!


torch.manual_seed(0)
image = torch.zeros(1, 1, 28, 28)
image[..., 6:22, 6:18] = torch.rand(16, 12)  # (2)!
conv = nn.Conv2d(1, 32, kernel_size=3)
response = conv(image)
moved = conv(right(image, 4))
inside = (..., slice(4, None))  # (3)!
same = torch.allclose(moved[inside], right(response, 4)[inside], atol=1e-6)
print("same response, 4 pixels further:", same)
# --8<-- [end:shift]

# --8<-- [start:linear]
linear = nn.Linear(28 * 28, 26 * 26)
before = linear(image.flatten(1)).reshape(1, 1, 26, 26)
after = linear(right(image, 4).flatten(1)).reshape(1, 1, 26, 26)
same = torch.allclose(after[inside], right(before, 4)[inside], atol=1e-6)
print("linear layer:", same)
# --8<-- [end:linear]
