# --8<-- [start:fails] raises
from torch import nn

saved = nn.Sequential(nn.Linear(2, 3), nn.ReLU()).state_dict()
model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
model.load_state_dict(saved)
# --8<-- [end:fails]
