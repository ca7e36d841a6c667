# --8<-- [start:fails]
import warnings

import torch
from torch import nn

log_q = torch.zeros(2, 4).log_softmax(dim=1)
p = torch.tensor([[0.7, 0.1, 0.1, 0.1], [0.25] * 4])
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(nn.KLDivLoss()(log_q, p))
print(f"{seen[0].category.__name__}: {seen[0].message}")
# --8<-- [end:fails]
