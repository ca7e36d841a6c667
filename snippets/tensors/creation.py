# --8<-- [start:from_data]
import torch

scalar = torch.tensor(3.5)
vector = torch.tensor([1.0, 2.0, 3.0])
matrix = torch.tensor([[1, 2, 3], [4, 5, 6]])
for tensor in (scalar, vector, matrix):
    print(tensor.ndim, tuple(tensor.shape), tensor.dtype)
# --8<-- [end:from_data]

# --8<-- [start:choose]
heights = torch.tensor([2, 3, 3], dtype=torch.float32, device="cpu")
print(heights, heights.device)
# --8<-- [end:choose]

# --8<-- [start:filled]
print(torch.zeros(2, 3))
print(torch.ones(3))
print(torch.arange(0, 10, 2))  # (1)!
# --8<-- [end:filled]
