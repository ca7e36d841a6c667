# --8<-- [start:workers]
from collections.abc import Iterator

from torch.utils.data import (
    DataLoader,
    Dataset,
    IterableDataset,
    get_worker_info,
)


class Squares(Dataset):
    def __len__(self) -> int:
        return 4

    def __getitem__(self, index: int) -> int:
        return index**2


class Stream(IterableDataset):
    def __iter__(self) -> Iterator[int]:
        yield from range(4)


class Shared(IterableDataset):
    def __iter__(self) -> Iterator[int]:
        worker = get_worker_info()  # (1)!
        start, step = (worker.id, worker.num_workers) if worker else (0, 1)
        yield from range(start, 4, step)


if __name__ == "__main__":
    loader = DataLoader(Squares(), None, num_workers=2, prefetch_factor=2)
    print(list(loader))
# --8<-- [end:workers]

# --8<-- [start:streams]
if __name__ == "__main__":
    for data in (Stream(), Shared()):
        loader = DataLoader(data, None, num_workers=2)
        print(f"{type(data).__name__}:", sorted(loader))
# --8<-- [end:streams]
