# --8<-- [start:once]
import torch

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
losses = [torch.tensor(number / 4, device=device) for number in range(9)]

total = torch.zeros((), device=device)
for loss in losses:
    total += loss.detach()  # (1)!
print(total.item() / len(losses))
# --8<-- [end:once]
