# --8<-- [start:create]
import torch
from torch.utils.data import TensorDataset

features = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
labels = torch.tensor([0, 1, 0])

dataset = TensorDataset(features, labels)
print(len(dataset))
print(dataset[1])
# --8<-- [end:create]
