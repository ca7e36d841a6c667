# --8<-- [start:fails] raises
import torch

queries = torch.randn(2, 5, 8)
keys = torch.randn(2, 5, 8)
scores = queries @ keys
# --8<-- [end:fails]
