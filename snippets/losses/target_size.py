# --8<-- [start:warns]
import warnings

import torch
from torch import nn

targets = torch.tensor([1.0, 2.0, 3.0, 4.0])
predictions = targets.unsqueeze(1)  # (1)!
print(predictions.shape, targets.shape)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = nn.MSELoss()(predictions, targets)

print("loss:", loss.item())
for sentence in str(caught[0].message).split(". "):
    print(sentence)
# --8<-- [end:warns]

# --8<-- [start:why]
print(predictions - targets)
# --8<-- [end:why]

# --8<-- [start:mended]
print(nn.MSELoss()(predictions.squeeze(1), targets).item())
print(nn.MSELoss()(predictions, targets.unsqueeze(1)).item())
# --8<-- [end:mended]

# --8<-- [start:strict] raises
warnings.filterwarnings("error", message="Using a target size")
nn.L1Loss()(predictions, targets)
# --8<-- [end:strict]
