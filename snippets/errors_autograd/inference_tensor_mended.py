# --8<-- [start:mended]
import torch

w = torch.tensor(3.0, requires_grad=True)
with torch.no_grad():
    feature = torch.tensor(2.0) * 5
loss = w * feature
loss.backward()
print(w.grad)
# --8<-- [end:mended]
