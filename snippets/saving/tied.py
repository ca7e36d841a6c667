# --8<-- [start:pickle]
import io
import tempfile
from pathlib import Path

import torch
from safetensors.torch import load_file, load_model, save_file, save_model
from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(50, 8)
        self.scores = nn.Linear(8, 50, bias=False)
        self.scores.weight = self.words.weight


model = Tied()
file = io.BytesIO()
torch.save(model.state_dict(), file)
file.seek(0)
first, second = torch.load(file).values()
print("torch.save shares:", first.data_ptr() == second.data_ptr())
# --8<-- [end:pickle]

# --8<-- [start:safe]
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "tied.safetensors"
    try:
        save_file(model.state_dict(), path)
    except RuntimeError as error:
        print(str(error).strip().partition(",")[0])
    save_model(model, path)
    print("in the file:", list(load_file(path)))
    loaded = Tied()
    missing, unexpected = load_model(loaded, path)
    print("left over:", len(missing), len(unexpected))
print("equal:", torch.equal(loaded.words.weight, model.words.weight))
print("tied: ", loaded.scores.weight is loaded.words.weight)
# --8<-- [end:safe]
