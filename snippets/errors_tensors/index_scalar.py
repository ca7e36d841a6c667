# --8<-- [start:fails] raises
import torch

loss = torch.tensor(0.25)
print(loss[0])
# --8<-- [end:fails]
