# --8<-- [start:deal]
from torch.utils.data import DistributedSampler


def dealt(size, ranks, shuffle=True):
    """Return the samplers of all ranks, made in one process."""
    data = range(size)
    return [
        DistributedSampler(data, ranks, rank, shuffle=shuffle)
        for rank in range(ranks)
    ]


for sampler in dealt(8, 2, shuffle=False):
    print(f"rank {sampler.rank} of 2: {list(sampler)}")
# --8<-- [end:deal]

# --8<-- [start:joint]
[alone] = dealt(12, 1)
order = list(alone)
print("one process:", order[:6], order[6:])
for ranks in 2, 3:
    orders = [list(sampler) for sampler in dealt(12, ranks)]
    own = 6 // ranks  # (1)!
    print(f"{ranks} processes:", [part[:own] for part in orders])
    for start in 0, 1:
        rows = slice(start * own, (start + 1) * own)
        joint = {index for part in orders for index in part[rows]}
        assert joint == set(order[start * 6 : (start + 1) * 6])
# --8<-- [end:joint]

# --8<-- [start:epochs]
[sampler] = dealt(8, 1)
print("epoch 0:", list(sampler))
print("epoch 1:", list(sampler), "without set_epoch")
sampler.set_epoch(1)
print("epoch 1:", list(sampler), "with set_epoch(1)")
# --8<-- [end:epochs]
