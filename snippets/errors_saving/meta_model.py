# --8<-- [start:fails] raises
from torch import nn

model = nn.Linear(2, 1, device="meta")
model.to("cpu")
# --8<-- [end:fails]
