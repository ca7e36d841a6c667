# --8<-- [start:drop]
import torch
from torch import nn


def build(classes: int) -> nn.Module:
    return nn.Sequential(
        nn.Linear(64, 16), nn.ReLU(), nn.Linear(16, classes)
    )


state = build(10).state_dict()
model = build(5)
shapes = {name: value.shape for name, value in model.state_dict().items()}
kept = {
    name: value
    for name, value in state.items()
    if name in shapes and value.shape == shapes[name]
}
report = model.load_state_dict(kept, strict=False)
print("missing:", report.missing_keys)
print("unexpected:", report.unexpected_keys)
print("body loaded:", torch.equal(model[0].weight, state["0.weight"]))
# --8<-- [end:drop]

# --8<-- [start:fails] raises
model.load_state_dict(state, strict=False)
# --8<-- [end:fails]
