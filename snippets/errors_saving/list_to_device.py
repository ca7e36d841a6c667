# --8<-- [start:fails] raises
import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.ones(4, 2), torch.ones(4))
for batch in DataLoader(data, batch_size=4):
    batch = batch.to("cpu")
# --8<-- [end:fails]
