# --8<-- [start:divide]
import torch
from sklearn.datasets import load_digits

inputs = torch.tensor(load_digits().data, dtype=torch.float32)
training, validation = inputs[:1297], inputs[1297:]
mean, std = training.mean(dim=0), training.std(dim=0)
print("constant columns:", int((std == 0).sum()))
print("NaN:", ((validation - mean) / std).isnan().any().item())
std = torch.where(std == 0, 1.0, std)
print("NaN:", ((validation - mean) / std).isnan().any().item())
# --8<-- [end:divide]
