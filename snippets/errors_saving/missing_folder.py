# --8<-- [start:fails] raises
import torch

torch.save({"epoch": 3}, "checkpoints/last.pt")
# --8<-- [end:fails]
