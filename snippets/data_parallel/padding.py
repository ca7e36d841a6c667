# --8<-- [start:deal]
import torch
from torch.utils.data import DistributedSampler


def dealt(drop_last):
    """Deal ten samples to four ranks, in their own order."""
    options = {"shuffle": False, "drop_last": drop_last}
    return [
        list(DistributedSampler(range(10), 4, rank, **options))
        for rank in range(4)
    ]


print("padded: ", dealt(drop_last=False))
print("dropped:", dealt(drop_last=True))
# --8<-- [end:deal]

# --8<-- [start:score]
right = torch.ones(10)
right[:2] = 0  # (1)!
for name, drop_last in {"padded": False, "dropped": True}.items():
    scores = [right[part].mean() for part in dealt(drop_last)]
    print(f"{name}: {sum(scores) / 4:.2f}")
print(f"the truth: {right.mean():.2f}")
# --8<-- [end:score]

# --8<-- [start:count]
parts = [list(range(rank, 10, 4)) for rank in range(4)]
counts = [(right[part].sum(), len(part)) for part in parts]
hits, total = map(sum, zip(*counts, strict=True))
print(f"{parts}: {hits:.0f} of {total}")
# --8<-- [end:count]
