# --8<-- [start:matrix]
import torch

matrix = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(matrix.permute(1, 0))
print(matrix.reshape(3, 2))
assert matrix.permute(1, 0).data_ptr() == matrix.data_ptr()
# --8<-- [end:matrix]

# --8<-- [start:image]
image = torch.zeros(32, 48, 3)
print(image.permute(2, 0, 1).shape)
# --8<-- [end:image]
