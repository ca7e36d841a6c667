# --8<-- [start:mended]
import torch
from torch import nn

logits = nn.Linear(4, 3)(torch.ones(4))
print(nn.Softmax(dim=-1)(logits).shape)
# --8<-- [end:mended]
