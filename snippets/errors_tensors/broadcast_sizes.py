# --8<-- [start:fails] raises
import torch

scores = torch.ones(4, 3)
row_weights = torch.tensor([1.0, 2.0, 3.0, 4.0])
scores * row_weights
# --8<-- [end:fails]
