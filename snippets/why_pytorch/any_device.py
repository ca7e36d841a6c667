# --8<-- [start:choose]
import torch

found = torch.accelerator.current_accelerator(check_available=True)
device = found or torch.device("cpu")
# --8<-- [end:choose]

# --8<-- [start:use]
numbers = torch.arange(6.0, device=device)
table = numbers.reshape(2, 3)
print(table.sum(dim=1).tolist())
print(table.device.type == device.type)
# --8<-- [end:use]
