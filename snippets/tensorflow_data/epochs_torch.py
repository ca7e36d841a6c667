# --8<-- [start:each]
import torch
from torch.utils.data import DataLoader, Subset

torch.manual_seed(0)
data = range(6)
each = DataLoader(data, batch_size=None, shuffle=True)  # (1)!
for epoch in (1, 2):
    print(f"epoch {epoch}:", list(each))
# --8<-- [end:each]

# --8<-- [start:once]
order = torch.randperm(6).tolist()
once = DataLoader(Subset(data, order), batch_size=None)
print("the same order in both epochs:", list(once) == list(once))
# --8<-- [end:once]

# --8<-- [start:seed]
runs = []
for _ in range(2):
    generator = torch.Generator().manual_seed(7)
    seeded = DataLoader(data, None, shuffle=True, generator=generator)
    runs.append([list(seeded) for epoch in range(3)])
print("two runs of three epochs agree:", runs[0] == runs[1])
print("epochs of a run agree:", runs[0][0] == runs[0][1])
# --8<-- [end:seed]
