# --8<-- [start:switch]
import torch

x = torch.tensor([1.0, 2.0, 3.0])
print(x.requires_grad)

x.requires_grad_()  # (1)!
print(x.requires_grad)
# --8<-- [end:switch]

# --8<-- [start:spreads]
y = 2 * x
print(y.requires_grad)
print(x.is_leaf, y.is_leaf)
# --8<-- [end:spreads]

# --8<-- [start:integers] raises
torch.tensor(2, requires_grad=True)
# --8<-- [end:integers]
