# --8<-- [start:same]
import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.5])
targets = torch.tensor([1.0, 0.0, 0.0])

p = logits.sigmoid()
by_hand = -(targets * p.log() + (1 - targets) * (1 - p).log()).mean()
print(f"by hand       {by_hand:.3f}")
print(f"BCE           {nn.BCELoss()(p, targets):.3f}")
print(f"BCEWithLogits {nn.BCEWithLogitsLoss()(logits, targets):.3f}")
print(f"swapped       {nn.BCEWithLogitsLoss()(targets, logits):.3f}")
# --8<-- [end:same]

# --8<-- [start:decide]
print((logits > 0).tolist())
print((p > 0.5).tolist())
# --8<-- [end:decide]

# --8<-- [start:refused]
wrong = {
    "BCELoss on logits": (nn.BCELoss(), logits, targets),
    "integer targets": (nn.BCEWithLogitsLoss(), logits, targets.long()),
    "(N, 1) and (N,)": (nn.BCEWithLogitsLoss(), logits[:, None], targets),
}
for name, (loss_function, outputs, labels) in wrong.items():
    try:
        loss_function(outputs, labels)
    except (RuntimeError, ValueError) as error:
        first = str(error).split("\n")[0]
        print(f"{name}:\n  {type(error).__name__}: {first}")
# --8<-- [end:refused]

# --8<-- [start:unchecked]
sure = torch.tensor([5.0, 5.0])
one_two = torch.tensor([1.0, 2.0])
print(f"{nn.BCEWithLogitsLoss()(sure, one_two):.2f}")
# --8<-- [end:unchecked]

# --8<-- [start:many]
tags = torch.tensor([[1.0, 0.0, 1.0, 0.0], [0.0, 0.0, 1.0, 1.0]])
print(f"{nn.BCEWithLogitsLoss()(torch.zeros(2, 4), tags):.3f}")
# --8<-- [end:many]
