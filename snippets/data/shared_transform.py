# --8<-- [start:leak]
import torch
from sklearn.datasets import load_digits
from torch.utils.data import Dataset, Subset, random_split
from torchvision.transforms import v2


class Digits(Dataset):
    def __init__(self, transform) -> None:
        digits = load_digits()
        self.images = (digits.images * 15).astype("uint8")
        self.labels, self.transform = digits.target, transform

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, index: int) -> tuple[torch.Tensor, int]:
        image = self.transform(self.images[index])
        return image, int(self.labels[index])


def is_random(dataset: Dataset) -> bool:
    pairs = [(dataset[i][0], dataset[i][0]) for i in range(20)]
    return any(not torch.equal(one, two) for one, two in pairs)


to_float = v2.ToDtype(torch.float32, scale=True)
normalize = v2.Normalize(mean=[0.5], std=[0.5])
plain = v2.Compose([v2.ToImage(), to_float, normalize])
turn = v2.RandomRotation(30)
augment = v2.Compose([v2.ToImage(), turn, to_float, normalize])

training, validation = random_split(Digits(augment), [0.8, 0.2])
print("one dataset:", training.dataset is validation.dataset)
print("random:", is_random(training), is_random(validation))
training.dataset.transform = plain
print("random:", is_random(training), is_random(validation))
# --8<-- [end:leak]

# --8<-- [start:mended]
generator = torch.Generator().manual_seed(0)
indices = torch.randperm(1797, generator=generator).tolist()  # (1)!
cut = int(0.8 * len(indices))
training = Subset(Digits(augment), indices[:cut])
validation = Subset(Digits(plain), indices[cut:])
print("random:", is_random(training), is_random(validation))
# --8<-- [end:mended]
