# --8<-- [start:mended]
import torch

labels = ["cat", "dog", "cat"]
number = {name: i for i, name in enumerate(sorted(set(labels)))}
print(number)
print(torch.tensor([number[label] for label in labels]))
# --8<-- [end:mended]
