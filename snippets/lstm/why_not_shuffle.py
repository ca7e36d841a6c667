# --8<-- [start:lookup]
import torch
from statsmodels.datasets import sunspots

series = torch.tensor(sunspots.load_pandas().data["SUNACTIVITY"])[:250]
x, y = series.unfold(0, 11, 1)[:-1], series[11:]
in_order = torch.arange(len(x))
generator = torch.Generator().manual_seed(0)
shuffled = in_order[torch.randperm(len(x), generator=generator)]
for name, rows in [("shuffled", shuffled), ("in order", in_order)]:
    train, validation = rows.split([189, 50])
    found, squares = 0, 0.0
    for row in validation:
        gaps = (x[train, :-1] - x[row, 1:]).square().sum(dim=1)  # (1)!
        nearest = train[gaps.argmin()]
        found += bool(gaps.min() == 0)
        squares += float(x[nearest, -1] - y[row]) ** 2  # (2)!
    print(f"{name}: {found} answers, RMSE {(squares / 50) ** 0.5:.1f}")
# --8<-- [end:lookup]
