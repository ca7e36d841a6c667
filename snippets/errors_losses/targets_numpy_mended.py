# --8<-- [start:mended]
import numpy as np
import torch
from torch import nn

logits = torch.zeros(4, 3)
targets = np.array([0, 2, 1, 2])
targets = torch.from_numpy(targets).long()
print(nn.CrossEntropyLoss()(logits, targets))
# --8<-- [end:mended]
