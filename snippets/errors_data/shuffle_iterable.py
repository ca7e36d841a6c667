# --8<-- [start:fails] raises
from torch.utils.data import DataLoader, IterableDataset


class Numbers(IterableDataset):
    def __iter__(self):
        yield from range(8)


DataLoader(Numbers(), batch_size=4, shuffle=True)
# --8<-- [end:fails]
