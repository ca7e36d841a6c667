# --8<-- [start:mended]
from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return index**2


for batch in DataLoader(Squares(), batch_size=2):
    print(batch)
# --8<-- [end:mended]
