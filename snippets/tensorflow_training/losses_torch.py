# --8<-- [start:classes]
import torch
from torch import nn

logits = torch.tensor([[2, -1, 0.5], [0, 1, 3], [1, 1, 1]])
y = torch.tensor([0, 2, 1])
entropy = nn.CrossEntropyLoss()
print(f"class numbers: {entropy(logits, y).item():.4f}")
one_hot = nn.functional.one_hot(y, 3).float()  # (1)!
print(f"one-hot: {entropy(logits, one_hot).item():.4f}")
# --8<-- [end:classes]

# --8<-- [start:targets]
for other in (y.float(), y[:, None]):
    try:
        entropy(logits, other)
    except RuntimeError as error:
        name = type(error).__name__
        print(other.dtype, tuple(other.shape), name)
# --8<-- [end:targets]

# --8<-- [start:logits]
softmax = logits.softmax(dim=1)
print(f"softmax first, wrong: {entropy(softmax, y).item():.4f}")
nll = nn.NLLLoss()
print(f"log of softmax: {nll(softmax.log(), y).item():.4f}")
# --8<-- [end:logits]

# --8<-- [start:reduction]
a = torch.tensor([[0.0, 1.0], [2.0, 3.0]])
b = torch.ones(2, 2)
for reduction in ("mean", "sum", "none"):
    mse = nn.MSELoss(reduction=reduction)
    print(reduction, mse(a, b).tolist())
# --8<-- [end:reduction]

# --8<-- [start:binary] raises
y = torch.tensor([1.0, 0.0, 1.0])  # (1)!
logit = torch.tensor([[1.5], [-0.5], [0.2]])
binary = nn.BCEWithLogitsLoss()
print(f"(3, 1) and (3, 1): {binary(logit, y[:, None]).item():.4f}")
print(f"(3,) and (3, 1): {binary(logit, y).item():.4f}")
# --8<-- [end:binary]
