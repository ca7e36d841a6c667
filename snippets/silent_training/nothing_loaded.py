# --8<-- [start:data]
from torch import nn

trained = nn.Linear(4, 2)
saved = {f"module.{k}": v for k, v in trained.state_dict().items()}
# --8<-- [end:data]

# --8<-- [start:wrong]
model = nn.Linear(4, 2)
model.load_state_dict(saved, strict=False)
wrong = (model.weight == trained.weight).sum().item()
print(f"weights that agree: {wrong} of 8")
# --8<-- [end:wrong]

# --8<-- [start:right]
model = nn.Linear(4, 2)
bare = {k.removeprefix("module."): v for k, v in saved.items()}
print(model.load_state_dict(bare))
right = (model.weight == trained.weight).sum().item()
print(f"weights that agree: {right} of 8")
assert wrong == 0 and right == 8
# --8<-- [end:right]
