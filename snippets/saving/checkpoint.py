# --8<-- [start:parts]
import os
import tempfile
from pathlib import Path

import torch
from torch import nn

model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=10)
generator = torch.Generator().manual_seed(0)  # (1)!
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "scheduler": scheduler.state_dict(),
    "epoch": 3,  # (2)!
    "best": 0.91,
    "random": torch.get_rng_state(),
    "cuda": torch.cuda.get_rng_state_all(),  # (3)!
    "generator": generator.get_state(),
}
# --8<-- [end:parts]


# --8<-- [start:save]
def save_safely(checkpoint: dict, path: Path) -> None:
    """Write beside the old file, then take its place in one step."""
    beside = path.with_name(path.name + ".new")
    with open(beside, "wb") as file:
        torch.save(checkpoint, file)
        file.flush()
        os.fsync(file.fileno())  # (1)!
    os.replace(beside, path)


with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "run.pt"
    save_safely(checkpoint, path)
    for name, value in torch.load(path, map_location="cpu").items():
        print(f"{name:10} {type(value).__name__}")
# --8<-- [end:save]


# --8<-- [start:crash]
class Interrupted:
    def __reduce__(self):
        raise KeyboardInterrupt  # (1)!


for write in [torch.save, save_safely]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "run.pt"
        write({"epoch": 1}, path)
        try:
            write({"epoch": 2, "crash": Interrupted()}, path)
        except KeyboardInterrupt:
            print(f"{write.__name__}() was interrupted")
        try:
            print(torch.load(path))
        except RuntimeError as error:
            print("nothing left:", str(error).partition(" loc")[0])
# --8<-- [end:crash]
