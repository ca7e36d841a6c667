# --8<-- [start:mended]
import tempfile
from pathlib import Path

import torch

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "checkpoints", "last.pt")
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"epoch": 3}, path)
    print(torch.load(path))
# --8<-- [end:mended]
