# --8<-- [start:split]
import torch
from torch.utils.data import DataLoader, random_split

torch.manual_seed(0)
training, validation = random_split(range(10), [7, 3])
loader = DataLoader(training, batch_size=None, shuffle=True)
seen = set()
for epoch in (1, 2, 3):
    seen |= set(loader)
    print(f"epoch {epoch}: trained on", sorted(seen & set(validation)))
# --8<-- [end:split]
