# --8<-- [start:fails]
import warnings

from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __init__(self):
        self.change = lambda value: value**2

    def __len__(self):
        return 4

    def __getitem__(self, index):
        return self.change(index)


loader = DataLoader(
    Squares(), num_workers=1, multiprocessing_context="spawn"
)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    try:
        iter(loader)
    except Exception as error:
        text = str(error)
print(f"{seen[0].category.__name__}: {seen[0].message}")
print("...", text[text.index("local object") :])
# --8<-- [end:fails]
