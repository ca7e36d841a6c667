# --8<-- [start:fails] raises
import torch
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader

samples = [(torch.zeros(2), "cat"), (torch.zeros(2), "dog")]
for scores, targets in DataLoader(samples, batch_size=2):
    print(cross_entropy(scores, targets))
# --8<-- [end:fails]
