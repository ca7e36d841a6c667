# --8<-- [start:from_numpy]
import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])
shared = torch.from_numpy(array)
copied = torch.tensor(array)
array[0] = 100.0
print(shared)
print(copied)
# --8<-- [end:from_numpy]

# --8<-- [start:to_numpy]
tensor = torch.zeros(3)
view = tensor.numpy()
tensor[1] = 7.0
print(view)
# --8<-- [end:to_numpy]
