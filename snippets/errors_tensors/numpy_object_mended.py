# --8<-- [start:mended]
import numpy as np
import torch

table = np.array([[1.5, None], [3.5, 4.0]])
x = torch.from_numpy(table.astype(np.float32))
missing = x.isnan()
print(missing.sum().item(), "missing")
print(x[~missing.any(dim=1)])
# --8<-- [end:mended]
