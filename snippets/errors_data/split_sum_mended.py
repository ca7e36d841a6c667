# --8<-- [start:mended]
import torch
from torch.utils.data import random_split

data = list(range(11))
generator = torch.Generator().manual_seed(0)
train, test = random_split(data, [0.8, 0.2], generator=generator)
print(len(train), len(test))
# --8<-- [end:mended]
