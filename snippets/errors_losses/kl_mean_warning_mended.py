# --8<-- [start:mended]
import torch
from torch import nn

log_q = torch.zeros(2, 4).log_softmax(dim=1)
p = torch.tensor([[0.7, 0.1, 0.1, 0.1], [0.25] * 4])
print(nn.KLDivLoss(reduction="batchmean")(log_q, p))
# --8<-- [end:mended]
