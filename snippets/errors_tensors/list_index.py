# --8<-- [start:fails] raises
import torch

names = ["cat", "dog", "owl"]
predicted = torch.tensor([2, 0])
print(names[predicted])
# --8<-- [end:fails]
