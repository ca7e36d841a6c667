# --8<-- [start:timer] varies
import torch
from torch import nn
from torch.utils.benchmark import Timer

model, images = nn.Linear(64, 10), torch.rand(500, 64)
names = {"model": model, "images": images}
timer = Timer("model(images)", globals=names)  # (1)!
result = timer.blocked_autorange(min_run_time=0.2)
print(f"median of {len(result.times)} blocks")
print(f"{1e6 * result.median:.0f} µs per call")
# --8<-- [end:timer]

# --8<-- [start:threads]
print("threads:", result.num_threads)
# --8<-- [end:threads]
