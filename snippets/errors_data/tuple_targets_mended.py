# --8<-- [start:mended]
import torch
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader

number = {"cat": 0, "dog": 1}
samples = [(torch.zeros(2), "cat"), (torch.zeros(2), "dog")]
data = [(scores, number[name]) for scores, name in samples]
for scores, targets in DataLoader(data, batch_size=2):
    print(cross_entropy(scores, targets))
# --8<-- [end:mended]
