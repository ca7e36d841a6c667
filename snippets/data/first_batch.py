# --8<-- [start:next]
from torch.utils.data import DataLoader

loader = DataLoader(range(10), batch_size=4)  # (1)!
print(next(iter(loader)))
print(next(iter(loader)))
# --8<-- [end:next]

# --8<-- [start:fails] raises
iter(loader).next()
# --8<-- [end:fails]
