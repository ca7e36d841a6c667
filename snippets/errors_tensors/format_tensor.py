# --8<-- [start:fails] raises
import torch

score = torch.tensor([0.5])
print(f"{score:.2f}")
# --8<-- [end:fails]
