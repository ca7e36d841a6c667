# --8<-- [start:choose]
import torch

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
print(device)
# --8<-- [end:choose]

# --8<-- [start:use]
weights = torch.ones(3, 2, device=device)
data = torch.ones(4, 3)
data = data.to(device)
result = data @ weights
print(result.device)
print(result.cpu().numpy().shape)
assert torch.accelerator.is_available() == (gpu is not None)
# --8<-- [end:use]
