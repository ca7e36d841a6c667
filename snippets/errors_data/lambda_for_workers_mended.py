# --8<-- [start:mended]
import pickle

from torch.utils.data import Dataset


def square(value):
    return value**2


class Squares(Dataset):
    def __init__(self):
        self.change = square

    def __len__(self):
        return 4

    def __getitem__(self, index):
        return self.change(index)


copy = pickle.loads(pickle.dumps(Squares()))
print(copy[3])
# --8<-- [end:mended]
