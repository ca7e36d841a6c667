# --8<-- [start:inner]
import warnings

import torch

x = torch.tensor(2.0, requires_grad=True)
inner = 3 * x + 1
outer = inner**2
outer.backward()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(inner.grad)

text = str(caught[0].message)
print(text.split(". ")[0])  # (1)!
# --8<-- [end:inner]
