# --8<-- [start:mended]
import torch

logits = torch.tensor([2.0, 1.0, 0.5])
best = logits.argmax(dim=-1)
print(best)
# --8<-- [end:mended]
