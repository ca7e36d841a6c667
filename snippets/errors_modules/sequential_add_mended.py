# --8<-- [start:mended]
from torch import nn

model = nn.Sequential()
model.append(nn.Linear(4, 8))
print(model)
# --8<-- [end:mended]
