# --8<-- [start:table]
from contextlib import nullcontext

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 512), nn.Dropout())
images = torch.rand(8, 64)


def cell(context) -> str:
    with context:
        first, second = model(images), model(images)
    graph = "tracked" if first.requires_grad else "untracked"
    same = "agree" if torch.equal(first, second) else "differ"
    return f"{graph}, {same}"


print(f"{'':8} {'without':16} with no_grad()")
for mode in ["train()", "eval()"]:
    model.train(mode == "train()")  # (1)!
    cells = cell(nullcontext()), cell(torch.no_grad())
    print(f"{mode:8} {cells[0]:16} {cells[1]}")
# --8<-- [end:table]
