# --8<-- [start:mended]
import torch

losses = torch.tensor([0.5, 0.25, 0.75])
print(losses.mean().item(), losses.tolist())
# --8<-- [end:mended]
