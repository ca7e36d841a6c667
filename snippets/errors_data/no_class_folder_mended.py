# --8<-- [start:mended]
import contextlib
import tempfile
from pathlib import Path

from torchvision.datasets import ImageFolder

with (
    tempfile.TemporaryDirectory() as folder,
    contextlib.chdir(folder),
):
    for name in ["cats", "dogs"]:
        Path("photos", name).mkdir(parents=True)
        Path("photos", name, "1.png").touch()
    print(ImageFolder("photos").class_to_idx)
# --8<-- [end:mended]
