# --8<-- [start:mended]
from torch import nn

saved = nn.Linear(2, 1).state_dict()
model = nn.Linear(2, 1)
print(model.load_state_dict(saved))
print(model.eval())
# --8<-- [end:mended]
