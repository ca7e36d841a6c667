# --8<-- [start:fails] raises
from torch import nn

state = nn.Linear(3, 1).state_dict()
state["offset"] = state.pop("bias")
nn.Linear(3, 1).load_state_dict(state)
# --8<-- [end:fails]
