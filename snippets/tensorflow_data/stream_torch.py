# --8<-- [start:stream]
import random
from collections.abc import Iterator

from torch.utils.data import DataLoader, IterableDataset

random.seed(0)


class Stream(IterableDataset):
    def __iter__(self) -> Iterator[int]:
        yield from range(6)


for batch in DataLoader(Stream(), batch_size=4):
    print(batch.tolist())
# --8<-- [end:stream]


# --8<-- [start:buffer]
class Shuffled(IterableDataset):
    def __init__(self, stream: IterableDataset, size: int) -> None:
        self.stream, self.size = stream, size

    def __iter__(self) -> Iterator[int]:
        buffer = []
        for sample in self.stream:
            buffer.append(sample)
            if len(buffer) == self.size:
                yield buffer.pop(random.randrange(self.size))
        random.shuffle(buffer)
        yield from buffer


print("buffer of 3:", list(DataLoader(Shuffled(Stream(), 3), None)))
# --8<-- [end:buffer]


# --8<-- [start:interleave]
class Interleaved(IterableDataset):
    def __init__(self, *files: list[int]) -> None:
        self.files = files

    def __iter__(self) -> Iterator[int]:
        for row in zip(*self.files, strict=True):
            yield from row


mixed = Interleaved([0, 1, 2], [10, 11, 12])
print(list(DataLoader(mixed, batch_size=None)))
# --8<-- [end:interleave]

# --8<-- [start:refused] raises
DataLoader(Stream(), batch_size=4, shuffle=True)
# --8<-- [end:refused]
