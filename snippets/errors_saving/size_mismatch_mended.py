# --8<-- [start:mended]
from torch import nn

saved = nn.Linear(3, 10).state_dict()
model = nn.Sequential(nn.Linear(3, 10))
model[0].load_state_dict(saved)
model[0] = nn.Linear(3, 5)
print(model)
# --8<-- [end:mended]
