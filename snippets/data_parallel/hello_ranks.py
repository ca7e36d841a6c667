# --8<-- [start:hello]
import torch
import torch.distributed as dist
import torch.distributed.nn  # (1)!

if dist.is_torchelastic_launched():  # (2)!
    dist.init_process_group("gloo")
else:
    one = {"store": dist.HashStore(), "rank": 0, "world_size": 1}
    dist.init_process_group("gloo", **one)  # (3)!
rank, world_size = dist.get_rank(), dist.get_world_size()


def tell(text):
    """Hand a text to all ranks; let rank 0 print those of all."""
    texts = [None] * world_size
    dist.all_gather_object(texts, f"rank {rank} of {world_size}: {text}")
    if rank == 0:
        print(*texts, sep="\n")


number = torch.tensor(rank + 1)
dist.all_reduce(number)  # (4)!
tell(f"had {rank + 1}, has {number}")
# --8<-- [end:hello]

# --8<-- [start:wrap]
from torch import nn
from torch.nn.parallel import DistributedDataParallel

layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 5 + rank)  # (1)!
before = layer.weight.item()
model = DistributedDataParallel(layer)
tell(f"weight {before}, wrapped {layer.weight.item()}")

inputs = torch.tensor([[1.0 + 2 * rank]])  # (2)!
model(inputs).mean().backward()
tell(f"input {inputs.item()}, gradient {layer.weight.grad.item()}")
tell(f"names {list(model.state_dict())}")
del model  # (3)!
# --8<-- [end:wrap]

# --8<-- [start:dropout]
for seed in 0, rank:
    torch.manual_seed(seed)
    kept = nn.functional.dropout(torch.ones(8)) > 0
    tell(f"seed {seed} keeps {kept.int().tolist()}")
# --8<-- [end:dropout]

# --8<-- [start:count]
hits = torch.tensor([1, 1, 1, 1, 0])[rank::world_size]  # (1)!
counts = torch.tensor([hits.sum(), len(hits)])
own = counts.tolist()
dist.all_reduce(counts)
tell(f"{own} of its own, {counts.tolist()} of all")
# --8<-- [end:count]

# --8<-- [start:wait]
from datetime import timedelta

group = dist.new_group(timeout=timedelta(seconds=2))  # (1)!
waited = False
if rank == 0:  # (2)!
    try:
        dist.all_reduce(number, group=group)
    except RuntimeError:
        waited = True
tell(f"waited in vain: {waited}")
dist.destroy_process_group()
# --8<-- [end:wait]
