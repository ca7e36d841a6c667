# --8<-- [start:count]
from torch.utils.data import DataLoader

for size in [1297, 1280]:
    for drop_last in [False, True]:
        loader = DataLoader(range(size), 32, drop_last=drop_last)
        full, rest = divmod(size, 32)
        count = full if drop_last or rest == 0 else full + 1
        print(size, drop_last, count)
        assert count == len(loader)
# --8<-- [end:count]
