# --8<-- [start:fails] raises
import io

import torch

file = io.BytesIO()
torch.save({"epoch": 3}, file)
torch.load(file)
# --8<-- [end:fails]
