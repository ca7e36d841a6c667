# --8<-- [start:fails] raises
import torch

w = torch.tensor(3.0, requires_grad=True)
losses = [(w - 1) ** 2, (w - 2) ** 2]
loss = torch.tensor([part.item() for part in losses]).mean()
loss.backward()
# --8<-- [end:fails]
