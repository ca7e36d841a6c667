# --8<-- [start:sums] cuda
import torch

if not torch.cuda.is_available():
    raise SystemExit("This program needs an NVIDIA GPU.")


def sums() -> int:
    torch.manual_seed(0)
    values = torch.randn(1_000_000, device="cuda")
    places = torch.randint(10, (1_000_000,), device="cuda")
    results = set()
    for _ in range(20):
        total = torch.zeros(10, device="cuda")
        results.add(tuple(total.index_add_(0, places, values).tolist()))
    return len(results)


print("different results of 20:", sums())
torch.use_deterministic_algorithms(True)
print("with deterministic algorithms:", sums())
# --8<-- [end:sums]
