# --8<-- [start:choose]
import torch

found = torch.accelerator.current_accelerator(check_available=True)
device = found or torch.device("cpu")
assert torch.accelerator.is_available() == (found is not None)
# --8<-- [end:choose]

# --8<-- [start:use]
numbers = torch.arange(6.0, device=device)
table = numbers.reshape(2, 3)
print(table.sum(dim=1).tolist())
print(table.device)
# --8<-- [end:use]
