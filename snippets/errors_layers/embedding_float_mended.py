# --8<-- [start:mended]
import torch
from torch import nn

embedding = nn.Embedding(10, 4)
words = torch.zeros(5, dtype=torch.long)  # 0 is padding
words[:2] = torch.tensor([3, 7])
print(embedding(words).shape)
# --8<-- [end:mended]
