# --8<-- [start:fails] raises
import torch

w = torch.tensor(3.0, requires_grad=True)
loss = ((w - 1) ** 2).item()
loss.backward()
# --8<-- [end:fails]
