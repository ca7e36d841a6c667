# --8<-- [start:idiom]
import torch
from torch.utils.data import DataLoader, TensorDataset

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
dataset = TensorDataset(torch.rand(64, 3), torch.arange(64))
pin = device.type == "cuda"  # (1)!
loader = DataLoader(dataset, batch_size=32, pin_memory=pin)

for inputs, targets in loader:
    inputs = inputs.to(device, non_blocking=True)  # (2)!
    targets = targets.to(device, non_blocking=True)
    print(inputs.shape)
# --8<-- [end:idiom]

# --8<-- [start:pinned]
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    batch = next(iter(DataLoader(torch.rand(4), pin_memory=True)))
if gpu is None:
    assert not batch.is_pinned()
    assert "no accelerator is found" in str(caught[0].message)
# --8<-- [end:pinned]
