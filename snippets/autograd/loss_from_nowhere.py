# --8<-- [start:typed]
import torch

loss = torch.tensor(0.5)
print(loss.requires_grad, loss.grad_fn)
# --8<-- [end:typed]

# --8<-- [start:fails] raises
loss.backward()
# --8<-- [end:fails]
