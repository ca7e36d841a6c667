# --8<-- [start:wrong]
import torch
from torch.utils.data import Dataset


class Images(Dataset):
    def __init__(self):
        self.images = torch.full((3, 8, 8), 255.0)

    def __getitem__(self, index):
        image = self.images[index]
        image /= 255
        return image


data = Images()
wrong = [data[0].max().item() for epoch in range(3)]
print("brightest pixel:", [f"{value:.5f}" for value in wrong])
# --8<-- [end:wrong]


# --8<-- [start:right]
class MendedImages(Images):
    def __getitem__(self, index):
        return self.images[index] / 255


data = MendedImages()
right = [data[0].max().item() for epoch in range(3)]
print("brightest pixel:", [f"{value:.5f}" for value in right])
assert wrong[-1] < 0.0001 and right == [1, 1, 1]
# --8<-- [end:right]
