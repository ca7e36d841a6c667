# --8<-- [start:sum]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
squares = x**2
total = squares.sum()
total.backward()
print(x.grad)
# --8<-- [end:sum]

# --8<-- [start:fails] raises
squares = x**2
squares.backward()
# --8<-- [end:fails]
