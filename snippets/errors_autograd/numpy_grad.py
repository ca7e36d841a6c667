# --8<-- [start:fails] raises
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
predictions = 2 * w
print(predictions.numpy())
# --8<-- [end:fails]
