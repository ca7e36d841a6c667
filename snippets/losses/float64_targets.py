# --8<-- [start:backward]
import numpy as np
import torch
from torch import nn

minutes = torch.from_numpy(np.array([3.0, 5.0]))
print(minutes.dtype)

predictions = torch.zeros(2, requires_grad=True)
loss = nn.HuberLoss()(predictions, minutes)
try:
    loss.backward()
except RuntimeError as error:
    print(error)

nn.HuberLoss()(predictions, minutes.float()).backward()
print(predictions.grad)
# --8<-- [end:backward]
