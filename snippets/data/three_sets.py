# --8<-- [start:split]
import torch
from sklearn.datasets import load_digits
from torch.utils.data import TensorDataset, random_split

digits = load_digits()
inputs = torch.tensor(digits.data, dtype=torch.float32) / 16
dataset = TensorDataset(inputs, torch.tensor(digits.target))
generator = torch.Generator().manual_seed(0)
training, validation, test = random_split(
    dataset, [0.7, 0.15, 0.15], generator=generator
)
print(len(training), len(validation), len(test))  # (1)!
parts = [set(part.indices) for part in (training, validation, test)]
print(len(set.union(*parts)), "different items of", len(dataset))
# --8<-- [end:split]
