# --8<-- [start:view]
import io

import torch

table = torch.zeros(1_000_000)
for part in [table[:2], table[:2].clone()]:
    file = io.BytesIO()
    torch.save(part, file)
    print("over 4 million bytes:", len(file.getvalue()) > 4_000_000)
# --8<-- [end:view]
