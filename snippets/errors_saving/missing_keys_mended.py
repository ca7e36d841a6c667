# --8<-- [start:mended]
from torch import nn

saved = nn.Sequential(nn.Linear(2, 3), nn.ReLU()).state_dict()
model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
report = model.load_state_dict(saved, strict=False)
print(report.missing_keys, report.unexpected_keys)
# --8<-- [end:mended]
