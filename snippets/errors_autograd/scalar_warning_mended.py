# --8<-- [start:mended]
import warnings

import torch

w = torch.tensor(3.0, requires_grad=True)
loss = (w - 1) ** 2
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(loss.item())
print("warnings:", len(seen))
# --8<-- [end:mended]
