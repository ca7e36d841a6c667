# --8<-- [start:create]
import torch
from sklearn.datasets import load_digits
from torch import Tensor
from torch.utils.data import Dataset


class Digits(Dataset):
    def __init__(self) -> None:
        digits = load_digits()
        self.images, self.labels = digits.images, digits.target

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, index: int) -> tuple[Tensor, int]:
        image = torch.from_numpy(self.images[index]).float() / 16  # (1)!
        return image.unsqueeze(0), int(self.labels[index])  # (2)!


dataset = Digits()
image, label = dataset[0]
print(len(dataset), image.shape, image.dtype, label)
# --8<-- [end:create]

# --8<-- [start:fails] raises
dataset[1797]
# --8<-- [end:fails]
