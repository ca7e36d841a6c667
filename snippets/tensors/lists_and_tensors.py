# --8<-- [start:list]
from timeit import repeat

import torch

celsius = [12.0, 20.5, 31.0]
print(celsius * 2)
# --8<-- [end:list]

# --8<-- [start:tensor]
readings = torch.tensor(celsius)
print(readings * 2)
print(readings * 9 / 5 + 32)
# --8<-- [end:tensor]

# --8<-- [start:speed] varies
numbers = list(range(1_000_000))
tensor = torch.tensor(numbers)


def square_list() -> int:
    return sum(number * number for number in numbers)


def square_tensor() -> int:
    return (tensor * tensor).sum().item()


assert square_list() == square_tensor()
slow = min(repeat(square_list, number=1, repeat=3))
fast = min(repeat(square_tensor, number=1, repeat=5))
print(f"list:   {slow * 1000:.1f} ms")
print(f"tensor: {fast * 1000:.1f} ms")
# --8<-- [end:speed]
