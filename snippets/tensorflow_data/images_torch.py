# --8<-- [start:files]
import tempfile
from pathlib import Path

import torch
from PIL import Image
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

temporary = tempfile.TemporaryDirectory()
folder = Path(temporary.name)
for label, height, width in (("dogs", 8, 6), ("cats", 4, 6)):
    (folder / label).mkdir()
    for i in range(3):
        image = Image.new("RGB", (width, height), (200 + i,) * 3)
        image.save(folder / label / f"{i}.png")
# --8<-- [end:files]

# --8<-- [start:load]
transform = v2.Compose(
    [v2.ToImage(), v2.ToDtype(torch.float32), v2.Resize((8, 6))]
)
data = ImageFolder(folder, transform)
print("classes:", data.classes)
images, labels = next(iter(DataLoader(data, batch_size=6)))
print("images:", tuple(images.shape), images.dtype)
print("largest:", images.max().item())
print("labels:", labels.tolist())
# --8<-- [end:load]

# --8<-- [start:raw]
image, label = ImageFolder(folder)[0]
print(type(image).__name__, image.size, label)  # (1)!
# --8<-- [end:raw]

# --8<-- [start:sizes] raises
data = ImageFolder(folder, v2.ToImage())
with temporary:
    next(iter(DataLoader(data, batch_size=6)))
# --8<-- [end:sizes]
