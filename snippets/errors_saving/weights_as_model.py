# --8<-- [start:fails] raises
import io

import torch
from torch import nn

file = io.BytesIO()
torch.save(nn.Linear(2, 1).state_dict(), file)
file.seek(0)
model = torch.load(file)
model.eval()
# --8<-- [end:fails]
