# --8<-- [start:fails] raises
from torch import nn

saved = nn.Linear(2, 1).state_dict()
model = nn.Linear(2, 1)
model = model.load_state_dict(saved)
model.eval()
# --8<-- [end:fails]
