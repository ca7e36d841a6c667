# --8<-- [start:check]
import torch

numbers = torch.tensor([1.0, 2.0, 3.0])
print(numbers + 10)
print(numbers.sum())
# --8<-- [end:check]
