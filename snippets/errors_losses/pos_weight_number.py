# --8<-- [start:fails] raises
from torch import nn

loss_fn = nn.BCEWithLogitsLoss(pos_weight=5.0)
# --8<-- [end:fails]
