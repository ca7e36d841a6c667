# --8<-- [start:cpu]
import io

import torch
from torch import nn


def build(device):
    model = nn.Linear(1000, 500).to(device)
    return model, torch.optim.Adam(model.parameters())


gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
model, optimizer = build("cpu")
model(torch.ones(1, 1000)).sum().backward()
optimizer.step()
checkpoint = {"model": model.state_dict()}
checkpoint["optimizer"] = optimizer.state_dict()
checkpoint["random"] = torch.get_rng_state()
file = io.BytesIO()
torch.save(checkpoint, file)

file.seek(0)
saved = torch.load(file, map_location="cpu")
model, optimizer = build(device)
model.load_state_dict(saved["model"])  # (1)!
optimizer.load_state_dict(saved["optimizer"])
loaded = model.weight.detach().cpu()
print("equal:", torch.equal(loaded, saved["model"]["weight"]))
average = optimizer.state[model.weight]["exp_avg"]
print("together:", average.device == model.weight.device)
# --8<-- [end:cpu]

# --8<-- [start:follow]
model, optimizer = build("meta")
optimizer.load_state_dict(saved["optimizer"])
print(optimizer.state[model.weight]["exp_avg"].device)
# --8<-- [end:follow]

# --8<-- [start:meta]
file.seek(0)
elsewhere = torch.load(file, map_location="meta")
for name, value in elsewhere["model"].items():
    print(name, tuple(value.shape), value.dtype, value.device)
# --8<-- [end:meta]

# --8<-- [start:random] raises
torch.set_rng_state(elsewhere["random"])
# --8<-- [end:random]
