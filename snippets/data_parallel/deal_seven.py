# --8<-- [start:deal]
from torch.utils.data import DataLoader, DistributedSampler

for rank in range(3):
    sampler = DistributedSampler(range(7), 3, rank, shuffle=False)
    loader = DataLoader(range(7), batch_size=2, sampler=sampler)
    print(f"rank {rank}:", [batch.tolist() for batch in loader])
# --8<-- [end:deal]
