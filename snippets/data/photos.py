# --8<-- [start:folder]
import tempfile
from pathlib import Path

import torch
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2
from torchvision.transforms.v2.functional import to_pil_image

resize = v2.Resize((32, 32))
to_float = v2.ToDtype(torch.float32, scale=True)
transform = v2.Compose([v2.ToImage(), resize, to_float])

with tempfile.TemporaryDirectory() as folder:
    for name, size in [("cat", (30, 40)), ("dog", (60, 60))]:
        Path(folder, name).mkdir()
        pixels = torch.full((3, *size), 255, dtype=torch.uint8)
        to_pil_image(pixels).save(Path(folder, name, "1.png"))  # (1)!
    dataset = ImageFolder(folder, transform)
    images, labels = next(iter(DataLoader(dataset, batch_size=2)))
print(dataset.classes, labels)
print(images.shape, images.dtype)
# --8<-- [end:folder]

# --8<-- [start:shorter]
print(v2.Resize(32)(torch.zeros(3, 30, 40)).shape)
# --8<-- [end:shorter]
