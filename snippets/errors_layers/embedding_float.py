# --8<-- [start:fails] raises
import torch
from torch import nn

embedding = nn.Embedding(10, 4)
words = torch.zeros(5)  # 0 is padding
words[:2] = torch.tensor([3, 7])
embedding(words)
# --8<-- [end:fails]
