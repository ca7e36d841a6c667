# --8<-- [start:fails]
import warnings

import torch

w = torch.tensor(3.0, requires_grad=True)
loss = (w - 1) ** 2
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(float(loss))
message = str(seen[0].message).partition(" (Triggered")[0]
print(f"{seen[0].category.__name__}: {message}")
# --8<-- [end:fails]
