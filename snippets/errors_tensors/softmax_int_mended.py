# --8<-- [start:mended]
import torch

scores = torch.tensor([2.0, 2.0, 2.0, 2.0])
print(scores.softmax(dim=0))
# --8<-- [end:mended]
