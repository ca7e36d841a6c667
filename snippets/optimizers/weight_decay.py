# --8<-- [start:one]
import torch
from torch.optim import Adam, AdamW


def one_step(optimizer_class, weight_decay: float) -> None:
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = optimizer_class([w], lr=0.1, weight_decay=weight_decay)
    w.backward()  # (1)!
    optimizer.step()
    name = optimizer_class.__name__
    print(f"{name:5}  weight_decay {weight_decay}  w {w:.2f}")


one_step(Adam, 0.0)
one_step(Adam, 0.1)
one_step(AdamW, 0.1)
# --8<-- [end:one]

# --8<-- [start:later]
for optimizer_class in [Adam, AdamW]:
    w = torch.ones(2, requires_grad=True)
    optimizer = optimizer_class([w], lr=0.01, weight_decay=0.1)
    for step in range(200):
        w.grad = torch.tensor([100.0, 0.01]) * (-1) ** step  # (1)!
        optimizer.step()
    numbers = [f"{number:.2f}" for number in w.tolist()]
    print(f"{optimizer_class.__name__:5}", numbers)
# --8<-- [end:later]
