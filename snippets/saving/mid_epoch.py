# --8<-- [start:stop]
import torch
from torch.utils.data import DataLoader

generator = torch.Generator().manual_seed(0)
loader = DataLoader(
    range(12), batch_size=3, shuffle=True, generator=generator
)
before = generator.get_state()
first_half = []
for step, batch in enumerate(loader, start=1):
    first_half += batch.tolist()
    if step == 2:  # (1)!
        middle = generator.get_state()
        break
print("first half:", first_half)
# --8<-- [end:stop]


# --8<-- [start:resume]
def second_half(state: torch.Tensor) -> list[int]:
    generator.set_state(state)
    batches = [batch.tolist() for batch in loader]
    return batches[2] + batches[3]  # (1)!


for name, state in [("middle", middle), ("before", before)]:
    seen = first_half + second_half(state)
    print(name, seen[6:])
    print("  twice:", [n for n in range(12) if seen.count(n) == 2])
    print("  never:", [n for n in range(12) if seen.count(n) == 0])
# --8<-- [end:resume]
