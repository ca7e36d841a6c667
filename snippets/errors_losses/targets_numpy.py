# --8<-- [start:fails] raises
import numpy as np
import torch
from torch import nn

logits = torch.zeros(4, 3)
targets = np.array([0, 2, 1, 2])
nn.CrossEntropyLoss()(logits, targets)
# --8<-- [end:fails]
