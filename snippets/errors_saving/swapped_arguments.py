# --8<-- [start:fails] raises
import torch
from torch import nn

model = nn.Linear(2, 1)
torch.save("model.pt", model.state_dict())
# --8<-- [end:fails]
