# --8<-- [start:data]
import torch
from torch.utils.data import Dataset, Subset, random_split


class Images(Dataset):
    def __init__(self, augment: bool):
        self.images = torch.zeros(10, 8, 8)
        self.augment = augment

    def __len__(self):
        return len(self.images)

    def __getitem__(self, index):
        image = self.images[index]
        return image + torch.randn(8, 8) if self.augment else image


def readings(data) -> int:
    seen = {tuple(data[0].flatten().tolist()) for _ in range(5)}
    return len(seen)


# --8<-- [end:data]

# --8<-- [start:wrong]
train, valid = random_split(Images(augment=True), [0.8, 0.2])
wrong = readings(valid)
print(f"5 readings of one validation image, different: {wrong}")
# --8<-- [end:wrong]

# --8<-- [start:right]
order = torch.randperm(10).tolist()
train = Subset(Images(augment=True), order[:8])
valid = Subset(Images(augment=False), order[8:])
right = readings(valid)
print(f"5 readings of one validation image, different: {right}")
assert wrong == 5 and right == 1 and readings(train) == 5
# --8<-- [end:right]
