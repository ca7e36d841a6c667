# --8<-- [start:elementwise]
import torch

x = torch.tensor([1.0, 2.0, 3.0])
y = torch.tensor([10.0, 20.0, 30.0])
print(x + y)
print(x * y)
print(x**2)
x.add_(1)  # (1)!
print(x)
# --8<-- [end:elementwise]

# --8<-- [start:matmul]
orders = torch.tensor([[1.0, 0.0, 2.0], [0.0, 3.0, 1.0]])
prices = torch.tensor([[2.0, 3.0], [5.0, 4.0], [10.0, 9.0]])
totals = orders @ prices
print(orders.shape, prices.shape, totals.shape)
print(totals)
assert torch.equal(totals, torch.matmul(orders, prices))
# --8<-- [end:matmul]

# --8<-- [start:mismatch]
try:
    orders @ orders
except RuntimeError as error:
    print(str(error).removeprefix("mm: "))  # (1)!
# --8<-- [end:mismatch]
