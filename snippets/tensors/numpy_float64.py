# --8<-- [start:convert]
import numpy as np
import torch

features = torch.from_numpy(np.array([[1.0, 2.0]]))
weights = torch.ones(2, 1)
print(features.dtype, weights.dtype)
print(features.float() @ weights)  # (1)!
# --8<-- [end:convert]

# --8<-- [start:fails] raises
features @ weights
# --8<-- [end:fails]
