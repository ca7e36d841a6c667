# --8<-- [start:fails] raises
from torch import nn

saved = nn.Linear(3, 10).state_dict()
model = nn.Linear(3, 5)
model.load_state_dict(saved)
# --8<-- [end:fails]
