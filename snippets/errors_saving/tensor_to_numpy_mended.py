# --8<-- [start:mended]
import torch

found = torch.accelerator.current_accelerator(check_available=True)
scores = torch.ones(3, device=found or "cpu")
print(scores.cpu().numpy())
# --8<-- [end:mended]
