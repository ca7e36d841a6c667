# --8<-- [start:sample]
import torch
from sklearn.datasets import load_breast_cancer
from torch.utils.data import DataLoader, WeightedRandomSampler

labels = torch.tensor(load_breast_cancer().target)
benign, malignant = (labels == 1), (labels == 0)
labels = torch.cat([labels[benign], labels[malignant][:20]])

counts = labels.bincount()
weights = 1 / counts[labels]  # (1)!
torch.manual_seed(0)
sampler = WeightedRandomSampler(weights, num_samples=len(labels))
loader = DataLoader(range(len(labels)), 32, sampler=sampler)
drawn = torch.cat([batch for batch in loader])

print("in the data  ", counts.tolist())
print("in one epoch ", labels[drawn].bincount().tolist())
different = labels[drawn.unique()].bincount()
print("different    ", different.tolist())
# --8<-- [end:sample]

# --8<-- [start:per_class]
sampler = WeightedRandomSampler(1 / counts, num_samples=1000)
print(sorted(set(sampler)))
# --8<-- [end:per_class]

# --8<-- [start:fails] raises
DataLoader(range(len(labels)), 32, sampler=sampler, shuffle=True)
# --8<-- [end:fails]
