# --8<-- [start:predict]
import torch


def halve(x):
    while x > 1:
        x = x / 2
    return x


for start in [0.5, 3.0, 10.0]:
    x = torch.tensor(start, requires_grad=True)
    result = halve(x)
    result.backward()
    print(f"start {start}: slope {x.grad.item()}")
# --8<-- [end:predict]
