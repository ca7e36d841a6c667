# --8<-- [start:fails] raises
import torch

w = torch.tensor(3.0, requires_grad=True)
with torch.inference_mode():
    feature = torch.tensor(2.0) * 5
loss = w * feature
# --8<-- [end:fails]
