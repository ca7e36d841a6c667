# --8<-- [start:mended]
import torch

predicted = torch.tensor([1, 0, 2, 2])
labels = torch.tensor([1, 0, 1, 2])
accuracy = (predicted == labels).float().mean()
print(accuracy)
# --8<-- [end:mended]
