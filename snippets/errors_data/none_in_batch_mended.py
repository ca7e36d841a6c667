# --8<-- [start:mended]
import torch
from torch.utils.data import DataLoader, Dataset


class Rows(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return torch.full((3,), index)


for batch in DataLoader(Rows(), batch_size=2):
    print(batch)
# --8<-- [end:mended]
