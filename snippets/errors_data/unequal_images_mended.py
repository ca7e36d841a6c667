# --8<-- [start:mended]
import torch
from torch.utils.data import DataLoader
from torchvision.transforms import v2

photos = [torch.ones(3, 20, 30), torch.ones(1, 32, 32)]
transform = v2.Compose([v2.RGB(), v2.Resize(24), v2.CenterCrop(24)])
photos = [transform(photo) for photo in photos]
for batch in DataLoader(photos, batch_size=2):
    print(batch.shape)
# --8<-- [end:mended]
