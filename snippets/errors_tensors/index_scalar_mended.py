# --8<-- [start:mended]
import torch

loss = torch.tensor(0.25)
print(loss.item())
# --8<-- [end:mended]
