# --8<-- [start:start] keeps
import gc
from pathlib import Path

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
from torch import nn
from torch.distributed.checkpoint import format_utils, state_dict
from torch.nn.parallel import DistributedDataParallel

if dist.is_torchelastic_launched():
    dist.init_process_group("gloo")
else:
    one = {"store": dist.HashStore(), "rank": 0, "world_size": 1}
    dist.init_process_group("gloo", **one)
rank, world_size = dist.get_rank(), dist.get_world_size()
# --8<-- [end:start]

# --8<-- [start:model]
torch.manual_seed(rank)
model = DistributedDataParallel(nn.Linear(4, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)


def collect():
    """Return the states of model and optimizer, by plain names."""
    states = state_dict.get_state_dict(model, optimizer)
    return dict(zip(("model", "optim"), states, strict=True))


# --8<-- [end:model]

# --8<-- [start:save]
if not (resumes := Path("checkpoint").exists()):
    loss = model(torch.randn(6, 4)).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    state = collect()  # (1)!
    dcp.save(state, checkpoint_id="checkpoint")
    if rank == 0:
        print(f"saved by {world_size}: {list(state['model'])}")
        torch.save(state, "whole.pt")  # (2)!
# --8<-- [end:save]

# --8<-- [start:load]
if resumes:
    state = collect()
    dcp.load(state, checkpoint_id="checkpoint")  # (1)!
    both = {f"{name}_state_dict": part for name, part in state.items()}
    state_dict.set_state_dict(model, optimizer, **both)
    file = f"plain_{rank}.pt"
    format_utils.dcp_to_torch_save("checkpoint", file)  # (2)!
    plain, whole = torch.load(file), torch.load("whole.pt")
    for state in collect(), plain:
        for new, old in (
            (state["model"], whole["model"]),
            (state["optim"]["state"], whole["optim"]["state"]),
        ):
            torch.testing.assert_close(new, old, rtol=0, atol=0)
    if rank == 0:
        equal = sorted(new["weight"])
        print(f"loaded by {world_size}, equal: {equal}")
model = model.module  # (3)!
gc.collect()
dist.destroy_process_group()
# --8<-- [end:load]
