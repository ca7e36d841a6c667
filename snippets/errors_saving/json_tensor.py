# --8<-- [start:fails] raises
import json

import torch

loss = torch.tensor(0.5)
print(json.dumps({"epoch": 3, "loss": loss}))
# --8<-- [end:fails]
