# --8<-- [start:tasks]
import warnings

import torch
from torch import nn

torch.manual_seed(0)
N, L, C, K, F = 4, 5, 3, 6, 8  # (1)!
names = {1: "1", N: "N", L: "L", C: "C", K: "K", F: "F"}
mse, bce = nn.MSELoss(), nn.BCEWithLogitsLoss()
ce = nn.CrossEntropyLoss()
number, flag = torch.randn(N, 1), torch.randint(2, (N, 1))
labels, tags = torch.randint(2, (N, K)), torch.randint(C, (N, L))
index, share = torch.randint(C, (N,)), torch.rand(N, C).softmax(1)
one_hot = nn.functional.one_hot(index, C)

tasks = {  # width, loss, targets, wrong dtype, wrong shape
    "regression": (1, mse, number, None, number[:, 0]),
    "binary": (1, bce, flag.float(), flag, flag[:, 0].float()),
    "multi-label": (K, bce, labels.float(), labels, labels[0].float()),
    "class by index": (C, ce, index, index.int(), index[:, None]),
    "soft labels": (C, ce, share, one_hot, share[:, 0]),
    "sequence tags": (C, ce, tags, tags.int(), tags.T),
}
# --8<-- [end:tasks]


# --8<-- [start:rows]
def brief(targets: torch.Tensor) -> tuple[str, str]:
    shape = str(tuple(names[size] for size in targets.shape))
    return str(targets.dtype)[6:], shape.replace("'", "")


def verdict(loss_function, outputs, right, wrong) -> str:
    if wrong is None:
        return "-"
    outputs = outputs.detach().requires_grad_()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            wrong_loss = loss_function(outputs, wrong)
            wrong_loss.backward()
        except (RuntimeError, ValueError):
            return "raises"
    assert not torch.allclose(wrong_loss, right)
    return "warns" if caught else "misleads"


mistakes = []
for task, (width, loss_function, targets, *wrong) in tasks.items():
    lead = (N, L) if targets is tags else (N,)
    outputs = nn.Linear(F, width)(torch.randn(*lead, F))
    outputs = outputs.movedim(-1, 1)  # (1)!
    loss = loss_function(outputs, targets)
    loss.backward()
    layer, name = f"Linear(F, {names[width]})", type(loss_function).__name__
    dtype, shape = brief(targets)
    print(f"{task:16}{layer:14}{name:18}{dtype:8} {shape}")
    ends = [verdict(loss_function, outputs, loss, bad) for bad in wrong]
    dtype = "-" if wrong[0] is None else brief(wrong[0])[0]
    shape = brief(wrong[1])[1]
    mistakes.append(f"{task:16}{dtype:6} {ends[0]:9} {shape:7}{ends[1]}")
# --8<-- [end:rows]

# --8<-- [start:mistakes]
print("\n".join(mistakes))
# --8<-- [end:mistakes]
