# --8<-- [start:rebind]
import warnings

import torch

w = torch.tensor(1.0, requires_grad=True)
loss = (2 * w - 6) ** 2
loss.backward()
print(w.is_leaf)

w = w - 0.1 * w.grad
print(w.is_leaf)
# --8<-- [end:rebind]

# --8<-- [start:none]
loss = (2 * w - 6) ** 2
loss.backward()
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # (1)!
    print(w.grad)
# --8<-- [end:none]
