# --8<-- [start:mended]
import numpy as np
import torch

x = torch.from_numpy(np.ones((4, 3))).float()
weight = torch.ones(3, 2)
print((x @ weight).dtype)
# --8<-- [end:mended]
