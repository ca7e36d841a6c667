# --8<-- [start:fails] raises
import numpy as np
from torch.utils.data import TensorDataset

inputs, targets = np.ones((8, 3)), np.ones(8)
TensorDataset(inputs, targets)
# --8<-- [end:fails]
