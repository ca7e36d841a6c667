# --8<-- [start:mended]
import numpy as np
import torch
from torch.utils.data import TensorDataset

inputs, targets = np.ones((8, 3)), np.ones(8)
data = TensorDataset(
    torch.tensor(inputs, dtype=torch.float32),
    torch.tensor(targets, dtype=torch.float32),
)
print(len(data), data[0][0].dtype)
# --8<-- [end:mended]
