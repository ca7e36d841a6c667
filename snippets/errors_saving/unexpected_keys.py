# --8<-- [start:fails] raises
from torch import nn

model = nn.Linear(2, 1)
checkpoint = {"model": model.state_dict(), "epoch": 3}
model.load_state_dict(checkpoint)
# --8<-- [end:fails]
