# --8<-- [start:clone]
import textwrap
import warnings

import torch

x = torch.tensor([1.0, 2.0])
alias = x
copy = x.clone()
x[0] = 100.0
print(alias, copy)
# --8<-- [end:clone]

# --8<-- [start:warning]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.tensor(x)
print(textwrap.fill(str(caught[0].message), 60))
# --8<-- [end:warning]
