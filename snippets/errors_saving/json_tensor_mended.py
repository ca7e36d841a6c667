# --8<-- [start:mended]
import json

import torch

loss = torch.tensor(0.5)
print(json.dumps({"epoch": 3, "loss": loss.item()}))
# --8<-- [end:mended]
