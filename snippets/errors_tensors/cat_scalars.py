# --8<-- [start:fails] raises
import torch

losses = [torch.tensor(0.5), torch.tensor(0.25)]
torch.cat(losses)
# --8<-- [end:fails]
