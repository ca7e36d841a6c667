# --8<-- [start:measure] cuda varies
import time

import torch

if not torch.cuda.is_available():
    raise SystemExit("This program needs an NVIDIA GPU.")

device = torch.device("cuda")
pageable = torch.rand(64, 1024, 1024)  # (1)!
pinned = pageable.pin_memory()


def measure(name: str, source: torch.Tensor, non_blocking: bool) -> None:
    source.to(device)  # (2)!
    torch.cuda.synchronize()
    start = time.perf_counter()
    copy = source.to(device, non_blocking=non_blocking)
    returned = 1000 * (time.perf_counter() - start)
    torch.cuda.synchronize()  # (3)!
    done = 1000 * (time.perf_counter() - start)
    assert copy.shape == source.shape
    print(f"{name:20} returned {returned:5.1f} ms, done {done:5.1f} ms")


measure("pageable", pageable, False)
measure("pinned", pinned, False)
measure("pinned, non_blocking", pinned, True)
# --8<-- [end:measure]
