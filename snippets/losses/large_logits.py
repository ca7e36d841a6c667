# --8<-- [start:compare]
import torch
from torch import nn

target = torch.tensor([0.0])  # (1)!
assert torch.tensor(20.0).sigmoid() == 1


def loss_and_slope(z: float, with_logits: bool) -> tuple[float, float]:
    logit = torch.tensor([z], requires_grad=True)
    if with_logits:
        loss = nn.BCEWithLogitsLoss()(logit, target)
    else:
        loss = nn.BCELoss()(logit.sigmoid(), target)
    loss.backward()
    return loss.item(), logit.grad.item()


print("logit  BCEWithLogits    sigmoid + BCE")
print("        loss  slope      loss  slope")
for z in [10.0, 20.0, 200.0]:
    loss, slope = loss_and_slope(z, True)
    other_loss, other_slope = loss_and_slope(z, False)
    print(f"{z:5.0f}  {loss:5.1f} {slope:5.1f} ", end="    ")
    print(f"{other_loss:5.1f} {other_slope:5.1f}")
# --8<-- [end:compare]
