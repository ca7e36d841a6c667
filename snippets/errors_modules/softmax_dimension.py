# --8<-- [start:fails] raises
import torch
from torch import nn

logits = nn.Linear(4, 3)(torch.ones(4))
nn.Softmax(dim=1)(logits)
# --8<-- [end:fails]
