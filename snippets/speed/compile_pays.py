# --8<-- [start:measure] compiler varies
import statistics
import time

import torch


def chain(x: torch.Tensor) -> torch.Tensor:
    for _ in range(10):
        x = 0.9 * x + 0.1
    return x


def milliseconds(function) -> float:
    start = time.perf_counter()
    function(x)
    return 1000 * (time.perf_counter() - start)


torch.set_num_threads(1)
x = torch.rand(100_000)
compiled = torch.compile(chain)
first = milliseconds(compiled)
assert torch.allclose(compiled(x), chain(x))

plain_times, compiled_times = [], []
for _ in range(300):
    plain_times.append(milliseconds(chain))
    compiled_times.append(milliseconds(compiled))
plain = statistics.median(plain_times)
fused = statistics.median(compiled_times)
print(f"plain    {plain:.3f} ms per call")
print(f"compiled {fused:.3f} ms per call")
print(f"first compiled call {first / 1000:.1f} s")
print(f"pays after {first / (plain - fused):.0f} calls")
# --8<-- [end:measure]

# --8<-- [start:conclude]
print("first call worth over 100 plain calls:", first > 100 * plain)
print("later calls at least 2 times as fast:", plain > 2 * fused)
# --8<-- [end:conclude]
