# --8<-- [start:order]
import torch
from torch.utils.data import DataLoader


def epochs(**options) -> list[list[int]]:
    loader = DataLoader(range(6), batch_size=6, **options)
    return [next(iter(loader)).tolist() for _ in range(2)]


print(epochs())
generator = torch.Generator().manual_seed(0)
print(epochs(shuffle=True, generator=generator))
generator = torch.Generator().manual_seed(0)
print(epochs(shuffle=True, generator=generator))
# --8<-- [end:order]

# --8<-- [start:between]
torch.manual_seed(0)
before = epochs(shuffle=True)
torch.manual_seed(0)
torch.rand(1)
print("same order:", epochs(shuffle=True) == before)
# --8<-- [end:between]
