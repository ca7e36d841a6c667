# --8<-- [start:fails] raises
import io

import torch

file = io.BytesIO(b"<!DOCTYPE html><html>Not found</html>")
torch.load(file)
# --8<-- [end:fails]
