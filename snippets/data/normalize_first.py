# --8<-- [start:fails] raises
import torch
from torchvision.transforms import v2

image = torch.zeros(1, 28, 28, dtype=torch.uint8)
v2.Normalize(mean=[0.5], std=[0.5])(image)
# --8<-- [end:fails]
