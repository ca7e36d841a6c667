# --8<-- [start:numpy]
import io
import pickle
from argparse import Namespace

import numpy as np
import torch


def round_trip(thing):
    file = io.BytesIO()
    torch.save(thing, file)
    file.seek(0)
    try:
        return torch.load(file)
    except pickle.UnpicklingError as error:
        return str(error).partition(".")[0]


best = np.mean([0.25, 0.75])
print(type(best).__name__, isinstance(best, float))
print(round_trip({"best": best}))
print(round_trip({"best": best.item()}))
# --8<-- [end:numpy]

# --8<-- [start:trusted]
settings = Namespace(epochs=20)
print(round_trip({"settings": settings}))
with torch.serialization.safe_globals([Namespace]):
    print(round_trip({"settings": settings}))
print(round_trip({"settings": vars(settings)}))
# --8<-- [end:trusted]
