# --8<-- [start:train]
import pickle
import tempfile
from pathlib import Path

import torch
from torch import nn

torch.manual_seed(0)


def build() -> nn.Module:
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))


x = torch.randn(64, 4)
model = build()
optimizer = torch.optim.Adam(model.parameters())
for batch in x.split(32):
    loss = nn.functional.mse_loss(model(batch), batch[:, :3])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:train]

# --8<-- [start:weights]
folder = tempfile.TemporaryDirectory()
path = Path(folder.name, "model.pt")
model.eval()
torch.save(model.state_dict(), path)
loaded = build()
loaded.load_state_dict(torch.load(path))
same = torch.equal(model(x), loaded(x))
print("same predictions from the weights:", same)
print("in train mode:", loaded.training)
# --8<-- [end:weights]

# --8<-- [start:resume]
state = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
}
torch.save(state, path)
state = torch.load(path)
loaded = build()
loaded.load_state_dict(state["model"])
optimizer = torch.optim.Adam(loaded.parameters())
optimizer.load_state_dict(state["optimizer"])  # (1)!
print("same predictions:", torch.equal(model(x), loaded(x)))
steps = optimizer.state_dict()["state"][0]["step"]
print("steps so far:", int(steps))
# --8<-- [end:resume]

# --8<-- [start:whole]
torch.save(model, path)
try:
    torch.load(path)
except pickle.UnpicklingError as error:
    print("the whole model:", str(error).split(".")[0])
folder.cleanup()
# --8<-- [end:whole]
