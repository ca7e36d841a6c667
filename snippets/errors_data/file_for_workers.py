# --8<-- [start:fails] raises
import tempfile
import warnings

from torch.utils.data import DataLoader, Dataset


class Lines(Dataset):
    def __init__(self, file):
        self.file = file

    def __len__(self):
        return 4

    def __getitem__(self, index):
        return self.file.readline()


warnings.simplefilter("ignore")
with tempfile.TemporaryFile("w+") as file:
    loader = DataLoader(
        Lines(file),
        num_workers=1,
        multiprocessing_context="spawn",
    )
    next(iter(loader))
# --8<-- [end:fails]
