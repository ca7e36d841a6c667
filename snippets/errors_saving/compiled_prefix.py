# --8<-- [start:fails] raises
import torch
from torch import nn

model = nn.Linear(2, 1)
compiled = torch.compile(model, backend="eager")
model.load_state_dict(compiled.state_dict())
# --8<-- [end:fails]
