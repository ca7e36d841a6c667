# --8<-- [start:fails] raises
import torch

losses = torch.tensor([0.5, 0.25, 0.75])
print(losses.item())
# --8<-- [end:fails]
