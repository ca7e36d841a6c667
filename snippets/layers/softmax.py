# --8<-- [start:rows]
import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
probabilities = nn.Softmax(dim=1)(logits)
for row in probabilities:
    print(*[f"{p:.2f}" for p in row], f" sum {row.sum():.2f}")
# --8<-- [end:rows]

# --8<-- [start:columns]
wrong = torch.softmax(logits, dim=0)
for row in wrong:
    print(*[f"{p:.2f}" for p in row], f" sum {row.sum():.2f}")
sums = wrong.sum(dim=0)
print("columns sum to", *[f"{total:.2f}" for total in sums])
# --8<-- [end:columns]

# --8<-- [start:no_dim]
import warnings

import torch.nn.functional as F  # (1)!

try:
    torch.softmax(logits)
except TypeError:
    print("torch.softmax raises TypeError")
series = torch.rand(2, 3, 4)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    by_function = F.softmax(series)
    by_module = nn.Softmax()(series)
print(len(caught), str(caught[0].message).split(".")[0])
for guess in [by_function, by_module]:
    print(torch.equal(guess, torch.softmax(series, dim=0)))
# --8<-- [end:no_dim]

# --8<-- [start:large]
large = torch.tensor([1000.0, 999.0])
print("by hand", large.exp() / large.exp().sum())
powers = (large - large.max()).exp()
print("shifted", powers / powers.sum())
print("softmax", torch.softmax(large, dim=0))
# --8<-- [end:large]
