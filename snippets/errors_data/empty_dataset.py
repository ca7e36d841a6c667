# --8<-- [start:fails] raises
from pathlib import Path

from torch.utils.data import DataLoader

photos = sorted(Path("photos").glob("*.jpg"))
DataLoader(photos, batch_size=4, shuffle=True)
# --8<-- [end:fails]
