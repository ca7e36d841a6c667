# --8<-- [start:mended]
from torch.utils.data import DataLoader, Dataset


class Photos(Dataset):
    def __init__(self):
        names = ["a.png", "b.png", "c.png"]
        labels = [0, 1, 1]
        self.samples = list(zip(names, labels, strict=True))

    def __len__(self):
        return len(self.samples)

    def __getitem__(self, index):
        return self.samples[index]


for names, labels in DataLoader(Photos()):
    print(names, labels)
# --8<-- [end:mended]
