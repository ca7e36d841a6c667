# --8<-- [start:halve]
import torch

torch.manual_seed(0)
rows = torch.randn(1024, 8)
rows[700, 3] = 200.0  # (1)!
assert rows.isfinite().all()


def fails(part: torch.Tensor) -> bool:
    return not part.exp().mean().isfinite()


low, high, checks = 0, 1024, 0
while high - low > 1:
    middle = (low + high) // 2
    checks += 1
    if fails(rows[low:middle]):
        high = middle
    else:
        low = middle
assert fails(rows[low : low + 1])
print(f"row {low}, after {checks} checks")
# --8<-- [end:halve]
