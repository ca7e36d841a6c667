# --8<-- [start:fails] raises
from torch.utils.data import DataLoader

samples = [([4, 7, 2], 0), ([5, 1], 1)]
for words, labels in DataLoader(samples, batch_size=2):
    print(words, labels)
# --8<-- [end:fails]
