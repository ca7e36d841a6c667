# --8<-- [start:mended]
import torch

names = ["cat", "dog", "owl"]
predicted = torch.tensor([2, 0])
print([names[label] for label in predicted.tolist()])
# --8<-- [end:mended]
