# --8<-- [start:mended]
import torch

found = torch.accelerator.current_accelerator(check_available=True)
device = found or torch.device("cpu")
print(isinstance(device, torch.device))
# --8<-- [end:mended]
