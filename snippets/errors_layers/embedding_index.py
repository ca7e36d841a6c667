# --8<-- [start:fails] raises
import torch
from torch import nn

embedding = nn.Embedding(10, 4)
words = torch.tensor([3, 7, 10])
embedding(words)
# --8<-- [end:fails]
