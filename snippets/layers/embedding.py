# --8<-- [start:lookup]
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Embedding(10, 3)
words = torch.tensor([[7, 2, 2, 0], [1, 7, 9, 9]])
vectors = layer(words)
print(tuple(words.shape), "->", tuple(vectors.shape))
print(torch.equal(vectors[0, 1], layer.weight[2]))
print(torch.equal(vectors[0, 1], vectors[0, 2]))
# --8<-- [end:lookup]

# --8<-- [start:padding]
padded = nn.Embedding(10, 3, padding_idx=0)
print(padded(torch.tensor([0])).tolist())
padded(torch.tensor([0, 5])).sum().backward()
gradient = padded.weight.grad
print("filler", gradient[0].tolist())
print("word 5", gradient[5].tolist())
# --8<-- [end:padding]

# --8<-- [start:dtypes]
for dtype in [torch.int64, torch.int32, torch.int16, torch.float32]:
    try:
        layer(torch.tensor([7, 2], dtype=dtype))
        print(dtype, "works")
    except RuntimeError as error:
        print(dtype, "raises")
        message = str(error)
print(message.split("; ")[0])
# --8<-- [end:dtypes]

# --8<-- [start:range]
for index in [9, -1, 10]:
    try:
        print(index, tuple(layer(torch.tensor([index])).shape))
    except IndexError as error:
        print(index, "IndexError:", error)
# --8<-- [end:range]
