# --8<-- [start:fails] raises
import torch

w = torch.tensor([1, 2], requires_grad=True)
# --8<-- [end:fails]
