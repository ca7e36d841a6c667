# --8<-- [start:fork]
import torch
from torch import nn

dropout = nn.Dropout(0.5)


def dropped(seed: int) -> torch.Tensor:
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        return dropout(torch.ones(8))


torch.manual_seed(0)
before = torch.get_rng_state()
print("repeatable:", torch.equal(dropped(42), dropped(42)))
print("untouched: ", torch.equal(torch.get_rng_state(), before))
# --8<-- [end:fork]
