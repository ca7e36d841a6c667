# --8<-- [start:mended]
import torch
from torch.utils.data import TensorDataset

inputs = torch.ones(4, 3)
targets = torch.tensor([0, 1, -1, 1])
labelled = targets >= 0
data = TensorDataset(inputs[labelled], targets[labelled])
print(len(data))
# --8<-- [end:mended]
