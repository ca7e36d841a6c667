# --8<-- [start:fails]
import io
import pickle
import re

import numpy as np
import torch

file = io.BytesIO()
torch.save({"epoch": 3, "loss": np.mean([0.5, 0.3])}, file)
file.seek(0)
try:
    torch.load(file)
except pickle.UnpicklingError as error:
    plain = re.sub(r"\x1b\[\d+m", "", str(error))  # no bold
    lines = plain.splitlines()
    print("UnpicklingError:", lines[0].strip())
    print(lines[3].split(". ")[0].strip())
# --8<-- [end:fails]
