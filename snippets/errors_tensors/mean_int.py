# --8<-- [start:fails] raises
import torch

predicted = torch.tensor([1, 0, 2, 2])
labels = torch.tensor([1, 0, 1, 2])
accuracy = (predicted == labels).mean()
# --8<-- [end:fails]
