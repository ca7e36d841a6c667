# --8<-- [start:mended]
import torch
from torch import nn

model = nn.Linear(2, 1)
compiled = torch.compile(model, backend="eager")
print(nn.Linear(2, 1).load_state_dict(model.state_dict()))
# --8<-- [end:mended]
