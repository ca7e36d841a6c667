# --8<-- [start:fails] raises
import torch

w = torch.tensor(3.0)
loss = (w - 1) ** 2
loss.backward()
# --8<-- [end:fails]
