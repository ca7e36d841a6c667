# --8<-- [start:round_trip]
import tempfile
from pathlib import Path

import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import nn

folder = tempfile.TemporaryDirectory()
path = Path(folder.name) / "model.safetensors"
model = nn.Linear(2, 1)
save_file(model.state_dict(), path, metadata={"epoch": "3"})  # (1)!

loaded = nn.Linear(2, 1)
print(loaded.load_state_dict(load_file(path, device="cpu")))
print("equal:", torch.equal(loaded.weight, model.weight))
with safe_open(path, "pt") as file:  # (2)!
    print(file.metadata())
content = path.read_bytes()
folder.cleanup()
# --8<-- [end:round_trip]

# --8<-- [start:inside]
import json

end = 8 + int.from_bytes(content[:8], "little")  # (1)!
header = json.loads(content[8:end])
for name in sorted(header):
    print(name, header[name])
print("bytes of numbers:", len(content) - end)
# --8<-- [end:inside]

# --8<-- [start:refused]
from safetensors.torch import save

optimizer = torch.optim.Adam(model.parameters())
for thing in [{"best": 0.91}, optimizer.state_dict()]:
    try:
        save(thing)
    except ValueError:
        print("refused:", list(thing))
# --8<-- [end:refused]
