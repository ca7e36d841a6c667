# --8<-- [start:fails] raises
import torch

x = torch.tensor([0.0, 0.0], requires_grad=True)
y = x.exp()
y += 1
y.sum().backward()
# --8<-- [end:fails]
