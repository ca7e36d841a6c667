# --8<-- [start:calls]
import random

from torch.utils.data import DataLoader, Dataset


class Doubled(Dataset):
    calls = 0

    def __len__(self) -> int:
        return 4

    def __getitem__(self, index: int) -> int:
        self.calls += 1
        return 2 * index


data = Doubled()
for _ in range(2):
    numbers = list(DataLoader(data, batch_size=None))  # (1)!
    print(numbers, "calls:", data.calls)
# --8<-- [end:calls]


# --8<-- [start:chance]
class Jittered(Doubled):
    def __getitem__(self, index: int) -> float:
        return random.random()


drawn = Jittered()
values = set(DataLoader(drawn, batch_size=None))
print("different values:", len(values))
# --8<-- [end:chance]


# --8<-- [start:cache]
def epochs_agree(data: Dataset | list) -> bool:
    loader = DataLoader(data, batch_size=None)
    return list(loader) == list(loader)


cached = [drawn[i] for i in range(len(drawn))]  # (1)!
print("two epochs agree:", epochs_agree(drawn))
print("with cache:", epochs_agree(cached))
# --8<-- [end:cache]

# --8<-- [start:seed]
random.seed(0)
print("after seed:", epochs_agree(drawn))
# --8<-- [end:seed]
