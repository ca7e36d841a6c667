# --8<-- [start:data]
import torch
from torch import utils
from torch.utils.data import DataLoader, Dataset, TensorDataset


class Squares(Dataset):
    def __len__(self) -> int:
        return 10

    def __getitem__(self, i: int) -> tuple[float, float]:
        return float(i), float(i**2)


rows = TensorDataset(torch.rand(100, 3), torch.rand(100, 1))
train, validation = utils.data.random_split(rows, [0.8, 0.2])
loader = DataLoader(train, batch_size=16, shuffle=True)
inputs, targets = next(iter(loader))
print(inputs.shape, len(loader), Squares()[3])
# --8<-- [end:data]
