# --8<-- [start:refused]
import io
import pickle

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)


file = io.BytesIO()  # (1)!
torch.save(Net(), file)
file.seek(0)
try:
    torch.load(file)
except pickle.UnpicklingError as error:
    lines = str(error).splitlines()
    print(lines[0].partition(".")[0])
    line = next(line for line in lines if "Unsupported global" in line)
    print(line.partition(". ")[0].strip())
    file.seek(0)
names = torch.serialization.get_unsafe_globals_in_checkpoint(file)
print(sorted(names))
# --8<-- [end:refused]

# --8<-- [start:renamed]
del Net  # (1)!
file.seek(0)
try:
    torch.load(file, weights_only=False)
except AttributeError as error:
    print(str(error).partition(" on ")[0])
# --8<-- [end:renamed]
