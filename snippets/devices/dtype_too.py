# --8<-- [start:both]
import numpy as np
import torch
from torch import nn

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
model = nn.Linear(2, 1).to(device)

table = np.array([[0.5, 1.0]])
inputs = torch.from_numpy(table)
print(inputs.dtype)
inputs = inputs.to(device, torch.float32)  # (1)!
print(inputs.dtype, model(inputs).shape)
# --8<-- [end:both]

# --8<-- [start:fails] raises
counts = torch.tensor([[3, 4]]).to(device)
assert counts.device == model.weight.device
model(counts)
# --8<-- [end:fails]
