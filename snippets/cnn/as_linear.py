# --8<-- [start:matrix]
import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(1, 1, kernel_size=3, bias=False)
with torch.no_grad():
    basis = torch.eye(16).reshape(16, 1, 4, 4)  # (1)!
    matrix = conv(basis).flatten(1).T
    image = torch.rand(1, 1, 4, 4)
    by_matrix = matrix @ image.flatten()
    assert torch.allclose(by_matrix, conv(image).flatten(), atol=1e-6)
print(tuple(matrix.shape))
print("not zero:", (matrix != 0).sum().item(), "of", matrix.numel())
print("different:", len(matrix[matrix != 0].unique()))
# --8<-- [end:matrix]
