# --8<-- [start:mended]
import torch
from torch.utils.data import DataLoader

samples = [{"inputs": torch.ones(3), "target": 1}] * 8
for batch in DataLoader(samples, batch_size=4):
    print(batch["inputs"].shape, batch["target"])
# --8<-- [end:mended]
