# --8<-- [start:mended]
import io

import torch

file = io.BytesIO()
torch.save({"epoch": 3}, file)
print(file.tell() > 0)
file.seek(0)
print(torch.load(file))
# --8<-- [end:mended]
