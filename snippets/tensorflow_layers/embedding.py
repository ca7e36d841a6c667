# --8<-- [start:copy] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
torch.manual_seed(0)
ids = torch.tensor([[3, 1, 2, 0, 0], [4, 4, 0, 0, 0]])
theirs = keras.layers.Embedding(5, 3, mask_zero=True)
vectors = theirs(ids.numpy())
pooled = keras.layers.GlobalAveragePooling1D()(vectors)  # (2)!
(table,) = map(torch.tensor, theirs.get_weights())
ours = nn.Embedding(5, 3, padding_idx=0)
print("row 0 of Keras is zero:  ", not table[0].any().item())
print("row 0 of PyTorch is zero:", not ours.weight[0].any().item())
with torch.no_grad():
    ours.weight.copy_(table)  # (3)!
# --8<-- [end:copy]

# --8<-- [start:compare] varies
mask = (ids != 0).unsqueeze(2)
mean = (ours(ids) * mask).sum(dim=1) / mask.sum(dim=1)
rows = {
    "Embedding": (ours(ids), vectors),
    "mean of the words": (mean, pooled),
    "mean of all five": (ours(ids).mean(dim=1), pooled),
}
for name, (here, there) in rows.items():
    difference = (here - torch.tensor(there.numpy())).abs().max().item()
    print(f"{name}: largest difference {difference:.0e}")
    assert (difference < 1e-5) == (name != "mean of all five")
# --8<-- [end:compare]

# --8<-- [start:gradient]
ours(ids).sum().backward()
print(ours.weight.grad[:, 0].tolist())
# --8<-- [end:gradient]
