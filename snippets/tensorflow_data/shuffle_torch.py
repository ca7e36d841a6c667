# --8<-- [start:permutation]
import matplotlib.pyplot as plt
import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
numbers = range(1000)  # (1)!
loader = DataLoader(numbers, batch_size=1000, shuffle=True)
order = next(iter(loader))
print("largest of the first 100:", order[:100].max().item())
# --8<-- [end:permutation]

# --8<-- [start:draw]
figure, axis = plt.subplots(figsize=(3, 3))
axis.plot(range(0, 1000, 5), order[::5], ".", color="tab:blue")
axis.set(title="shuffle=True", xlabel="position", ylabel="sample")
plt.show()
# --8<-- [end:draw]

# --8<-- [start:order]
print("shuffle, then batch:")
for batch in DataLoader(range(8), batch_size=2, shuffle=True):
    print(batch.tolist())
# --8<-- [end:order]
