# --8<-- [start:fails] raises
from torch.utils.data import DataLoader, Dataset


class Photos(Dataset):
    def __init__(self):
        self.names = ["a.png", "b.png", "c.png"]
        self.labels = [0, 1]

    def __len__(self):
        return len(self.names)

    def __getitem__(self, index):
        return self.names[index], self.labels[index]


for names, labels in DataLoader(Photos()):
    print(names, labels)
# --8<-- [end:fails]
