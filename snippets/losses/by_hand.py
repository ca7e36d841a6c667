# --8<-- [start:number]
import torch
from torch import nn

predictions = torch.tensor([2.5, 0.0, 2.0, 5.5])
predictions.requires_grad_()
targets = torch.tensor([3.0, -1.0, 2.0, 4.0])

errors = predictions - targets
print(errors.tolist())
print((errors**2).mean().item())

loss_function = nn.MSELoss()
loss = loss_function(predictions, targets)
print(loss.item(), loss.shape)
# --8<-- [end:number]

# --8<-- [start:slope]
loss.backward()
print(predictions.grad)
print((2 * errors / 4).detach())
# --8<-- [end:slope]
