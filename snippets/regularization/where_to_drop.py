# --8<-- [start:logits]
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
targets = torch.randint(10, (10_000,))
logits = 50.0 * F.one_hot(targets, 10)  # (1)!
dropped = nn.Dropout(p=0.2)(logits)
print(f"loss without dropout: {F.cross_entropy(logits, targets):.1f}")
print(f"loss behind dropout:  {F.cross_entropy(dropped, targets):.1f}")
# --8<-- [end:logits]

# --8<-- [start:norm]
model = nn.Sequential(nn.ReLU(), nn.Dropout(p=0.5))
model.extend([nn.Linear(64, 64), nn.BatchNorm1d(64)])
for _ in range(200):
    output = model(torch.randn(1000, 64))
print(f"std in train mode: {output.std(dim=0).mean():.1f}")
model.eval()
output = model(torch.randn(1000, 64))
print(f"std in eval mode:  {output.std(dim=0).mean():.1f}")
# --8<-- [end:norm]
