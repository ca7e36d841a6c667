# --8<-- [start:saving]
import tempfile
from pathlib import Path

import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters())
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "checkpoint.pt")
    torch.save(
        {
            "model": model.state_dict(),
            "optimizer": optimizer.state_dict(),
            "epoch": 3,
        },
        path,
    )
    saved = torch.load(path, map_location="cpu")
other = nn.Linear(2, 1)
print(other.load_state_dict(saved["model"]))
# --8<-- [end:saving]
