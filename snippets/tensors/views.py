# --8<-- [start:view]
import torch

numbers = torch.arange(6)
table = numbers.view(2, 3)
table[0, 0] = 100
print(numbers)
print(numbers.view(3, -1).shape)  # (1)!
# --8<-- [end:view]

# --8<-- [start:fails] raises
table.T.view(6)
# --8<-- [end:fails]
