# --8<-- [start:wrong]
import numpy as np
import torch

original = np.array([1.0, 2.0, 3.0])
x = torch.from_numpy(original)
x -= x.mean()
wrong = original.mean()
print(f"mean of the original: {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
original = np.array([1.0, 2.0, 3.0])
x = torch.tensor(original)
x -= x.mean()
right = original.mean()
print(f"mean of the original: {right:.1f}")
assert wrong == 0 and right == 2
# --8<-- [end:right]
