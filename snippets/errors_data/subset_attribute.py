# --8<-- [start:fails] raises
import torch
from torch.utils.data import TensorDataset, random_split

data = TensorDataset(torch.ones(8, 3), torch.ones(8))
train, test = random_split(data, [6, 2])
print(train.tensors[0].shape)
# --8<-- [end:fails]
