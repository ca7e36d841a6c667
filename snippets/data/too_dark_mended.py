# --8<-- [start:transform]
import numpy as np
import torch
from torchvision.transforms import v2

photo = np.arange(256, dtype=np.uint8).reshape(16, 16)
to_float = v2.ToDtype(torch.float32, scale=True)
normalize = v2.Normalize(mean=[0.5], std=[0.5])
image = v2.Compose([v2.ToImage(), to_float, normalize])(photo)
print(f"{image.min():.3f} to {image.max():.3f}")
# --8<-- [end:transform]
