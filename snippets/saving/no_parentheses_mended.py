# --8<-- [start:save]
import io

import torch
from torch import nn

model = nn.Linear(2, 1)
file = io.BytesIO()
torch.save(model.state_dict(), file)

file.seek(0)
print(model.load_state_dict(torch.load(file)))
# --8<-- [end:save]
