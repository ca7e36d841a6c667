# --8<-- [start:slope]
import warnings

import torch

x = torch.tensor([4.0, 0.01, 0.0], requires_grad=True)
x.sqrt().sum().backward()
print(x.grad)
# --8<-- [end:slope]


# --8<-- [start:distance]
def distance(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    squares = (a - b).square()
    return squares.sum().sqrt()


a = torch.tensor([1.0, 2.0], requires_grad=True)
loss = distance(a, torch.tensor([1.0, 2.0]))
loss.backward()
print(loss.item(), a.grad)
# --8<-- [end:distance]

# --8<-- [start:anomaly]
with warnings.catch_warnings(record=True) as caught:  # (1)!
    warnings.simplefilter("always")
    try:
        with torch.autograd.detect_anomaly():
            loss = distance(a, torch.tensor([1.0, 2.0]))
            loss.backward()
    except RuntimeError as error:
        print("error:", str(error).replace(" returned", "\n  returned"))
print("warning:", *str(caught[0].message).split(". "), sep="\n  ")
lines = str(caught[-1].message).splitlines()
place = [i for i, line in enumerate(lines) if "in distance" in line]
print("line:\n ", lines[place[0] + 1].strip())
# --8<-- [end:anomaly]


# --8<-- [start:mend]
def safe_distance(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.linalg.vector_norm(a - b)


a.grad = None
safe_distance(a, torch.tensor([1.0, 2.0])).backward()
print(a.grad)
zero = torch.tensor(0.0, requires_grad=True)
(zero + 1e-12).sqrt().backward()
assert zero.grad.isfinite()
assert torch.tensor(1e-12, dtype=torch.float16) == 0
# --8<-- [end:mend]

# --8<-- [start:guard]
a.grad = None
distance(a, torch.tensor([1.0, 2.0])).backward()
try:
    torch.nn.utils.clip_grad_norm_([a], 1.0, error_if_nonfinite=True)
except RuntimeError as error:
    print(str(error).split(", so")[0])
# --8<-- [end:guard]
