# --8<-- [start:two]
import torch
from torch import nn

norm = nn.BatchNorm1d(3)
near = torch.tensor([[0.0, 5.0, 7.0], [1.0, 4.0, 8.0]])
far = torch.tensor([[0.0, 90.0, 7.0], [100.0, 4.0, 8.0]])
print(norm(near).detach().round(decimals=2))
print(norm(far).detach().round(decimals=2))
# --8<-- [end:two]

# --8<-- [start:last]
from torch.utils.data import DataLoader

samples = torch.rand(65, 3)
for drop_last in [False, True]:
    loader = DataLoader(samples, batch_size=32, drop_last=drop_last)
    print(drop_last, [len(batch) for batch in loader])
few = DataLoader(samples[:20], batch_size=32, drop_last=True)
print("20 samples:", [len(batch) for batch in few])
print("eval mode, one sample:", norm.eval()(samples[64:]).shape)
# --8<-- [end:last]

# --8<-- [start:one] raises
norm.train()(samples[64:])
# --8<-- [end:one]
