# --8<-- [start:fails]
import warnings

import torch
from torch import nn

outputs = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
targets = torch.tensor([1.0, 2.0, 3.0, 4.0])
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(nn.MSELoss()(outputs, targets))
print(f"{seen[0].category.__name__}: {seen[0].message}")
# --8<-- [end:fails]
