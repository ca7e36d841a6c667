# --8<-- [start:pieces]
from itertools import islice

from torch.utils.data import (
    ConcatDataset,
    DataLoader,
    StackDataset,
    Subset,
)

data = range(5)
take, skip = Subset(data, range(2)), Subset(data, range(3, 5))
print("take:", list(take))
print("skip:", list(skip))
print("concatenate:", list(ConcatDataset([take, skip])))
pairs = StackDataset(take, skip)
print("zip:", [pairs[i] for i in range(len(pairs))])
even = [i for i, number in enumerate(data) if number % 2 == 0]
print("filter:", list(Subset(data, even)))
windows = [list(data[i : i + 3]) for i in range(len(data) - 2)]  # (1)!
print("window:", windows)
# --8<-- [end:pieces]


# --8<-- [start:repeat]
def show(name: str, batches) -> None:
    print(f"{name}:", [batch.tolist() for batch in batches])


show("repeat, then batch", DataLoader(ConcatDataset([data] * 2), 4))
loader = DataLoader(data, batch_size=4)
epochs = [batch for epoch in range(2) for batch in loader]  # (1)!
show("batch, then repeat", epochs)
show("one batch", islice(loader, 1))
# --8<-- [end:repeat]
