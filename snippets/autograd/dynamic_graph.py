# --8<-- [start:branch]
import torch


def bend(x: torch.Tensor) -> torch.Tensor:
    if x > 1:
        return 5 * x
    return x**2


for value in [0.5, 3.0]:
    x = torch.tensor(value, requires_grad=True)
    y = bend(x)
    y.backward()
    print(value, y.grad_fn.name(), x.grad)
# --8<-- [end:branch]

# --8<-- [start:loop]
for rounds in [1, 2, 3]:
    x = torch.tensor(1.0, requires_grad=True)
    y = x
    for _ in range(rounds):
        y = 2 * y
    y.backward()
    print(rounds, x.grad)
# --8<-- [end:loop]
