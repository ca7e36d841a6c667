# --8<-- [start:stopwatch]
import statistics
import time

import torch
from torch import nn

torch.set_num_threads(1)  # (1)!
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")


def wait() -> None:
    if torch.accelerator.is_available():
        torch.accelerator.synchronize()  # (2)!


def stopwatch(function, runs: int = 9) -> list[float]:
    """Return the milliseconds of each of several calls."""
    times = []
    for _ in range(runs):
        wait()
        start = time.perf_counter()
        function()
        wait()
        times.append(1000 * (time.perf_counter() - start))
    return times


# --8<-- [end:stopwatch]

# --8<-- [start:compare] varies
layers = [nn.Linear(64, 100), nn.ReLU(), nn.Linear(100, 10)]
model = nn.Sequential(*layers).to(device)
images = torch.rand(500, 64).to(device)


def one_by_one() -> None:
    for image in images:
        model(image)


def one_batch() -> None:
    model(images)


slow, fast = stopwatch(one_by_one), stopwatch(one_batch)
for name, times in [("one by one", slow), ("one batch ", fast)]:
    first, median = times[0], statistics.median(times[1:])  # (1)!
    print(f"{name}  first {first:6.2f} ms  median {median:6.2f} ms")
# --8<-- [end:compare]

# --8<-- [start:conclude]
ratio = statistics.median(slow[1:]) / statistics.median(fast[1:])
print("one batch at least 10 times as fast:", ratio >= 10)
# --8<-- [end:conclude]
