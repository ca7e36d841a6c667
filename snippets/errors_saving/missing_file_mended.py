# --8<-- [start:mended]
import tempfile
from pathlib import Path

import torch

with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    torch.save({"weight": torch.ones(2)}, folder / "model.pt")
    print([path.name for path in folder.iterdir()])
    print(torch.load(folder / "model.pt"))
# --8<-- [end:mended]
