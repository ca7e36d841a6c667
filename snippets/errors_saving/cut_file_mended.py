# --8<-- [start:mended]
import os
import tempfile
from pathlib import Path

import torch

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "model.pt")
    torch.save(torch.ones(100), f"{path}.new")
    os.replace(f"{path}.new", path)
    print(torch.load(path).shape)
# --8<-- [end:mended]
