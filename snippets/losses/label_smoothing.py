# --8<-- [start:same]
import torch
from torch import nn

target = torch.tensor([0])
soft = 0.9 * torch.eye(4)[target] + 0.1 / 4
print([round(p, 3) for p in soft[0].tolist()])

smooth = nn.CrossEntropyLoss(label_smoothing=0.1)
plain = nn.CrossEntropyLoss()
for z in [2.0, 4.0, 8.0]:
    logits = torch.tensor([[z, 0.0, 0.0, 0.0]])
    assert torch.allclose(smooth(logits, target), plain(logits, soft))
    hard = plain(logits, target)
    print(f"{z:.0f}  {hard:.2f}  {smooth(logits, target):.2f}")
# --8<-- [end:same]
