# --8<-- [start:often]
import torch

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
losses = [torch.tensor(number / 4, device=device) for number in range(9)]

total = 0.0
for loss in losses:
    total += loss.item()
print(total / len(losses))
# --8<-- [end:often]
