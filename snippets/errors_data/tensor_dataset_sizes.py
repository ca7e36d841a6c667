# --8<-- [start:fails] raises
import torch
from torch.utils.data import TensorDataset

inputs = torch.ones(4, 3)
targets = torch.tensor([0, 1, -1, 1])
targets = targets[targets >= 0]
TensorDataset(inputs, targets)
# --8<-- [end:fails]
