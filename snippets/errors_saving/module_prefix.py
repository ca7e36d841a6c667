# --8<-- [start:fails] raises
from torch import nn

model = nn.Linear(2, 1)
saved = nn.DataParallel(model).state_dict()
model.load_state_dict(saved)
# --8<-- [end:fails]
