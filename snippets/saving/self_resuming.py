# --8<-- [start:fit]
import os
import tempfile
from pathlib import Path

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
rows = torch.randn(200, 10)
dataset = TensorDataset(rows, rows.sum(dim=1, keepdim=True))


def fit(path: Path, epochs: int, crash_in: int | None = None):
    torch.manual_seed(1)
    loader = DataLoader(dataset, 50, shuffle=True)  # (1)!
    model = nn.Sequential(nn.Dropout(0.1), nn.Linear(10, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    done = 0
    if path.exists():
        saved = torch.load(path, map_location="cpu")
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        torch.set_rng_state(saved["random"])
        done = saved["epoch"]
    for epoch in range(done + 1, epochs + 1):
        for step, (inputs, targets) in enumerate(loader):
            if epoch == crash_in and step == 2:
                raise RuntimeError(f"crash in epoch {epoch}")
            predictions = model(inputs)
            loss = nn.functional.mse_loss(predictions, targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        saved = {"model": model.state_dict(), "epoch": epoch}
        saved["optimizer"] = optimizer.state_dict()
        saved["random"] = torch.get_rng_state()
        beside = path.with_name(path.name + ".new")
        torch.save(saved, beside)
        os.replace(beside, path)
    print(f"trained epochs {done + 1} to {epochs}")
    return model


# --8<-- [end:fit]


# --8<-- [start:use]
with tempfile.TemporaryDirectory() as folder:
    whole = fit(Path(folder) / "whole.pt", epochs=6)
    path = Path(folder) / "run.pt"
    try:
        fit(path, epochs=6, crash_in=4)
    except RuntimeError as error:
        print(error)
    model = fit(path, epochs=6)
print("equal:", torch.equal(model[1].weight, whole[1].weight))
# --8<-- [end:use]
