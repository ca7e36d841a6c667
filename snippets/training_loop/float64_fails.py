# --8<-- [start:converted]
import numpy as np
import torch
from torch import nn

table = np.array([[0.5], [1.0], [1.5]])
model = nn.Linear(1, 1)
print(table.dtype, model.weight.dtype)
inputs = torch.tensor(table, dtype=torch.float32)
print(model(inputs).shape)
# --8<-- [end:converted]

# --8<-- [start:fails] raises
inputs = torch.tensor(table)
model(inputs)
# --8<-- [end:fails]
