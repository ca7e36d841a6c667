# --8<-- [start:mended]
from torch import nn

model = nn.Linear(2, 1)
saved = nn.DataParallel(model).state_dict()
saved = {key.removeprefix("module."): value for key, value in saved.items()}
print(model.load_state_dict(saved))
# --8<-- [end:mended]
