# --8<-- [start:mended]
import torch

score = torch.tensor([0.5])
several = torch.tensor([0.5, 0.25])
print(f"{score.item():.2f}")
print([f"{number:.2f}" for number in several.tolist()])
# --8<-- [end:mended]
