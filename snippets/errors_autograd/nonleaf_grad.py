# --8<-- [start:fails] raises
import warnings

import torch

w = torch.tensor(3.0, requires_grad=True)
for step in range(2):
    loss = (w - 1) ** 2
    loss.backward()
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        gradient = w.grad
    for warning in seen:
        message = str(warning.message).partition(" (Triggered")[0]
        print(f"{warning.category.__name__}: {message}")
    w = w - 0.1 * gradient
    print(step, w.is_leaf)
# --8<-- [end:fails]
