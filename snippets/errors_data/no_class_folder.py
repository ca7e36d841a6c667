# --8<-- [start:fails] raises
import contextlib
import tempfile
from pathlib import Path

from torchvision.datasets import ImageFolder

with (
    tempfile.TemporaryDirectory() as folder,
    contextlib.chdir(folder),
):
    Path("photos").mkdir()
    Path("photos/cat.png").touch()
    ImageFolder("photos")
# --8<-- [end:fails]
