# --8<-- [start:fails] raises
from torch import nn

checkpoint = {"model": nn.Linear(2, 1).state_dict(), "epoch": 3}
model = nn.Linear(2, 1)
model.load_state_dict(checkpoint["model_state_dict"])
# --8<-- [end:fails]
