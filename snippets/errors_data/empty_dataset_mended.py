# --8<-- [start:mended]
import tempfile
from pathlib import Path

from torch.utils.data import DataLoader

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "cat.jpg").touch()
    photos = sorted(Path(folder).glob("*.jpg"))
    assert photos, f"no photos in {folder}"
    print(len(DataLoader(photos, batch_size=4, shuffle=True)))
# --8<-- [end:mended]
