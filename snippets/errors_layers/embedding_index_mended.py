# --8<-- [start:mended]
import torch
from torch import nn

embedding = nn.Embedding(11, 4)
words = torch.tensor([3, 7, 10])
print(embedding(words).shape)
# --8<-- [end:mended]
