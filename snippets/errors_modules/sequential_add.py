# --8<-- [start:fails] raises
from torch import nn

model = nn.Sequential()
model.add(nn.Linear(4, 8))
# --8<-- [end:fails]
