# --8<-- [start:mended]
import io

import torch

file = io.BytesIO(b"<!DOCTYPE html><html>Not found</html>")
print(chr(60), file.read(15))

good = io.BytesIO()
torch.save({"weight": torch.ones(2)}, good)
print(good.getvalue()[:2])
# --8<-- [end:mended]
