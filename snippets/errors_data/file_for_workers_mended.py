# --8<-- [start:mended]
import pickle
import tempfile
from pathlib import Path

from torch.utils.data import Dataset


class Lines(Dataset):
    def __init__(self, path):
        self.path = path

    def __len__(self):
        return 4

    def __getitem__(self, index):
        return self.path.read_text().splitlines()[index]


with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "lines.txt")
    path.write_text("a\nb\nc\nd\n")
    copy = pickle.loads(pickle.dumps(Lines(path)))
    print(copy[2])
# --8<-- [end:mended]
