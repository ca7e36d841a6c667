# --8<-- [start:mended]
import torch

scores = torch.ones(4, 3)
row_weights = torch.tensor([1.0, 2.0, 3.0, 4.0])
print(scores * row_weights.unsqueeze(1))
# --8<-- [end:mended]
