# --8<-- [start:fails] raises
import torch

scores = torch.tensor([2, 2, 2, 2])
print(scores.softmax(dim=0))
# --8<-- [end:fails]
