# --8<-- [start:check]
import math

import torch
from torch import nn

p = 0.8
logit = torch.tensor([math.log(p / (1 - p))])
for target, by_hand in [(1.0, -math.log(p)), (0.0, -math.log(1 - p))]:
    loss = nn.BCEWithLogitsLoss()(logit, torch.tensor([target]))
    print(f"target {target:.0f}: {by_hand:.2f} {loss:.2f}")
# --8<-- [end:check]
