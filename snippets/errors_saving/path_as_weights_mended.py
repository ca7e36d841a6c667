# --8<-- [start:mended]
import tempfile
from pathlib import Path

import torch
from torch import nn

model = nn.Linear(2, 1)
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "model.pt")
    torch.save(model.state_dict(), path)
    print(model.load_state_dict(torch.load(path)))
# --8<-- [end:mended]
