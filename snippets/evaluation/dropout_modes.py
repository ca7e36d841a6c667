# --8<-- [start:train]
import torch
from torch import nn

torch.manual_seed(0)
ones = torch.ones(100_000)
dropout = nn.Dropout(p=0.5)
output = dropout(ones)
print("values:", output.unique().tolist())
print(f"zeros: {(output == 0).float().mean():.2f}")
print(f"mean:  {output.mean():.2f}")
print("two calls agree:", torch.equal(dropout(ones), dropout(ones)))
# --8<-- [end:train]

# --8<-- [start:scale]
print(nn.Dropout(p=0.25)(ones).unique())
# --8<-- [end:scale]

# --8<-- [start:eval]
dropout.eval()
print("output equals input:", torch.equal(dropout(ones), ones))
# --8<-- [end:eval]
