# --8<-- [start:fails] raises
import torch

scores = torch.ones(3, device="meta")
scores.numpy()
# --8<-- [end:fails]
