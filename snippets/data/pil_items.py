# --8<-- [start:fails] raises
import torch
from torch.utils.data import DataLoader
from torchvision.transforms.v2.functional import to_pil_image

pixels = torch.zeros(3, 8, 8, dtype=torch.uint8)
image = to_pil_image(pixels)  # (1)!
next(iter(DataLoader([image, image], batch_size=2)))
# --8<-- [end:fails]
