# --8<-- [start:fails] raises
import io

import torch

file = io.BytesIO()
torch.save(torch.ones(100), file)
torch.load(io.BytesIO(file.getvalue()[:500]))
# --8<-- [end:fails]
