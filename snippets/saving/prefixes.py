# --8<-- [start:keys]
import torch
from torch import nn

model = nn.Linear(3, 1)
compiled = torch.compile(model, backend="eager")  # (1)!
print("compiled:    ", list(compiled.state_dict()))
print("DataParallel:", list(nn.DataParallel(model).state_dict()))
print("model itself:", list(model.state_dict()))
# --8<-- [end:keys]

# --8<-- [start:silent]
plain = nn.Linear(3, 1)
report = plain.load_state_dict(compiled.state_dict(), strict=False)
print("missing:", report.missing_keys)
# --8<-- [end:silent]

# --8<-- [start:fails] raises
plain.load_state_dict(compiled.state_dict())
# --8<-- [end:fails]
