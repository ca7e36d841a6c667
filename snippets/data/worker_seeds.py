# --8<-- [start:seeds]
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class RandomNumbers(Dataset):
    def __init__(self) -> None:
        self.generator = np.random.default_rng(0)  # (1)!

    def __len__(self) -> int:
        return 8

    def __getitem__(self, index: int) -> tuple[float, float, float]:
        own = self.generator.random()
        return torch.rand(()).item(), np.random.random(), own


def draws(seed: int) -> list[tuple[float, ...]]:
    torch.manual_seed(seed)
    loader = DataLoader(RandomNumbers(), num_workers=2)
    items = [item for _ in range(2) for item in loader]  # (2)!
    return [tuple(number.item() for number in item) for item in items]


if __name__ == "__main__":
    items = draws(0)
    print(len(items), "draws")
    for place, name in enumerate(["torch", "NumPy", "own generator"]):
        print(name, len({item[place] for item in items}), "different")
    print("same seed, same draws:", draws(0) == draws(0))
# --8<-- [end:seeds]
