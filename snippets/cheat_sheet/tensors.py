# --8<-- [start:tensors]
import numpy as np
import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])  # a copy
labels = torch.tensor([0, 2, 1])
noise = torch.randn(2, 3)  # zeros, ones, rand, full
steps = torch.arange(0, 10, 2)
array = np.ones(3)
shared = torch.from_numpy(array)  # the same memory
assert (x.dtype, labels.dtype) == (torch.float32, torch.int64)
assert x.to(torch.int64).dtype == labels.dtype
assert x[0, 1].item() == 2.0 and x.tolist()[1] == [3.0, 4.0]
print(x.shape, steps.tolist(), shared.dtype)
# --8<-- [end:tensors]
