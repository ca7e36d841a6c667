# --8<-- [start:hidden]
import io
import pickle

import torch


class Weights:
    def __reduce__(self):
        return print, ("This ran while the file was loading.",)


file = io.BytesIO()
torch.save({"weight": torch.ones(2), "extra": Weights()}, file)
file.seek(0)
try:
    torch.load(file)
except pickle.UnpicklingError as error:
    print(str(error).partition(".")[0])
# --8<-- [end:hidden]

# --8<-- [start:unsafe]
file.seek(0)
print(torch.load(file, weights_only=False))
# --8<-- [end:unsafe]
