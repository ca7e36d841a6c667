# --8<-- [start:mean]
import math

import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0], [1.0, 0.0], [3.0, 0.0]])
targets = torch.tensor([0, 0, 1])
class_weight = torch.tensor([1.0, 4.0])

each = nn.CrossEntropyLoss(reduction="none")(logits, targets)
weight = class_weight[targets]
by_hand = (weight * each).sum() / weight.sum()
loss = nn.CrossEntropyLoss(weight=class_weight)(logits, targets)
print([round(value, 2) for value in each.tolist()])
print(weight.tolist())
print(f"{by_hand:.3f} {loss:.3f} plain {each.mean():.3f}")
# --8<-- [end:mean]

# --8<-- [start:divides]
loss_function = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(9.0))
loss = loss_function(torch.zeros(2), torch.tensor([1.0, 0.0]))
print(f"{loss:.2f} {(9 + 1) * math.log(2) / 2:.2f}")
print([name for name, _ in loss_function.named_buffers()])
# --8<-- [end:divides]

# --8<-- [start:effect]
rare = torch.tensor([1.0] * 10 + [0.0] * 90)


def learned(pos_weight: float) -> float:
    logit = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([logit], lr=1.0)
    loss_function = nn.BCEWithLogitsLoss(
        pos_weight=torch.tensor(pos_weight)
    )
    for _ in range(200):
        loss = loss_function(logit.expand(100), rare)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return logit.sigmoid().item()


for pos_weight in [1.0, 9.0]:
    print(f"pos_weight {pos_weight:.0f}: {learned(pos_weight):.2f}")
# --8<-- [end:effect]
