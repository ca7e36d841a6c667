# --8<-- [start:fails] raises
import torch

w = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.SGD(w, lr=0.1)
# --8<-- [end:fails]
