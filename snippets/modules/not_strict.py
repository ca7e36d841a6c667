# --8<-- [start:report]
import torch
from torch import nn

state = nn.Linear(3, 1).state_dict()
state["offset"] = state.pop("bias")

model = nn.Linear(3, 1)
before = model.bias.clone()
result = model.load_state_dict(state, strict=False)
print(result.missing_keys, result.unexpected_keys)
print("bias is as before:", torch.equal(model.bias, before))
# --8<-- [end:report]

# --8<-- [start:fails] raises
wider = nn.Linear(4, 1).state_dict()
model.load_state_dict(wider, strict=False)
# --8<-- [end:fails]
