# --8<-- [start:strip]
import torch
from torch import nn
from torch.nn.modules import utils

compiled = torch.compile(nn.Linear(3, 1), backend="eager")
state = compiled.state_dict()
utils.consume_prefix_in_state_dict_if_present(state, "_orig_mod.")  # (1)!
print(list(state))
print(nn.Linear(3, 1).load_state_dict(state))

model = nn.Linear(3, 1)
model.compile(backend="eager")  # (2)!
print(list(model.state_dict()))
# --8<-- [end:strip]
