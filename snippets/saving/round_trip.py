# --8<-- [start:save]
import tempfile
from pathlib import Path

import torch
from torch import nn


def build() -> nn.Module:
    layers = [nn.Linear(3, 8), nn.BatchNorm1d(8), nn.ReLU()]
    return nn.Sequential(*layers, nn.Dropout(0.5), nn.Linear(8, 2))


torch.manual_seed(0)
folder = tempfile.TemporaryDirectory()
path = Path(folder.name) / "weights.pt"
inputs = torch.randn(6, 3)
trained = build()
trained(inputs)  # (1)!
trained.eval()
torch.save(trained.state_dict(), path)

state = torch.load(path, map_location="cpu")  # (2)!
folder.cleanup()
# --8<-- [end:save]

# --8<-- [start:load]
print(type(state).__name__, list(state)[:4])
model = build()
print(model.load_state_dict(state))
print("training mode:", model.training)
# --8<-- [end:load]

# --8<-- [start:same]
print("before eval():", torch.equal(model(inputs), trained(inputs)))
model.load_state_dict(state)  # (1)!
model.eval()
print("after eval(): ", torch.equal(model(inputs), trained(inputs)))
# --8<-- [end:same]
