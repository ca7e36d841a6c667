# --8<-- [start:fails] raises
import torch
from torch import nn

model = nn.Linear(5, 1)
x, y = torch.ones(9, 5), torch.ones(9)
for i in range(0, 9, 4):
    logits = model(x[i : i + 4]).squeeze()
    nn.BCEWithLogitsLoss()(logits, y[i : i + 4])
# --8<-- [end:fails]
