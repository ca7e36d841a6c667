# --8<-- [start:fails] raises
import torch

logits = torch.tensor([2.0, 1.0, 0.5])
best = logits.argmax(dim=1)
# --8<-- [end:fails]
