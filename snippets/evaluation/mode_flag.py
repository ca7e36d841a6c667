# --8<-- [start:cares]
import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(8, 4)
for layer in [nn.Linear(4, 4), nn.ReLU(), nn.Dropout(), nn.BatchNorm1d(4)]:
    same = torch.equal(layer.train()(x), layer.eval()(x))  # (1)!
    print(f"{type(layer).__name__:11}", "same" if same else "different")
# --8<-- [end:cares]
