# --8<-- [start:fails] raises
import torch
from torchvision.transforms import v2

image = torch.full((1, 8, 8), 255, dtype=torch.uint8)
transform = v2.Compose([v2.ToImage(), v2.Normalize([0.5], [0.5])])
print(transform(image).max())
# --8<-- [end:fails]
