# --8<-- [start:save]
import io
import pickle

import torch
from torch import nn

model = nn.Linear(2, 1)
file = io.BytesIO()
torch.save(model.state_dict, file)

file.seek(0)
try:
    model.load_state_dict(torch.load(file))
except pickle.UnpicklingError as error:
    print(str(error).partition(".")[0])
file.seek(0)
names = torch.serialization.get_unsafe_globals_in_checkpoint(file)
print(sorted(names))
# --8<-- [end:save]
