# --8<-- [start:compose]
import numpy as np
import torch
from torchvision.transforms import v2

photo = np.full((28, 28, 3), 255, dtype=np.uint8)  # (1)!
to_float = v2.ToDtype(torch.float32, scale=True)
transform = v2.Compose([v2.ToImage(), to_float])
image = transform(photo)
assert isinstance(image, torch.Tensor)
print(type(image).__name__, image.shape, image.dtype)  # (2)!
print(image.max().item())
# --8<-- [end:compose]

# --8<-- [start:unscaled]
unscaled = v2.ToDtype(torch.float32)
print(unscaled(v2.ToImage()(photo)).max().item())
floats = np.full((28, 28, 3), 200, dtype=np.float32)
print(transform(floats).max().item())
# --8<-- [end:unscaled]
