# --8<-- [start:fails]
import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    nn.Softmax()(torch.zeros(2, 4))
print(f"{seen[0].category.__name__}: {seen[0].message}")
# --8<-- [end:fails]
