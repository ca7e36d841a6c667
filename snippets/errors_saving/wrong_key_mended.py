# --8<-- [start:mended]
from torch import nn

checkpoint = {"model": nn.Linear(2, 1).state_dict(), "epoch": 3}
model = nn.Linear(2, 1)
print(list(checkpoint))
print(model.load_state_dict(checkpoint["model"]))
# --8<-- [end:mended]
