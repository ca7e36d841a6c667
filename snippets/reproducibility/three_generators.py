# --8<-- [start:one]
import random

import numpy as np
import torch

names = ["random", "NumPy", "torch"]


def draw() -> list[float]:
    return [random.random(), np.random.rand(), torch.rand(()).item()]


torch.manual_seed(0)
first = draw()
torch.manual_seed(0)
second = draw()
for name, a, b in zip(names, first, second, strict=True):
    print(f"{name:6} same: {a == b}")
# --8<-- [end:one]


# --8<-- [start:all]
def seed_everything(seed: int) -> None:
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


seed_everything(0)
first = draw()
seed_everything(0)
second = draw()
for name, a, b in zip(names, first, second, strict=True):
    print(f"{name:6} same: {a == b}")
# --8<-- [end:all]
