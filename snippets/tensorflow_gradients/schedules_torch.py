# --8<-- [start:schedules]
import math

import torch
from torch.optim import lr_scheduler as s


def warmup(step: int) -> float:  # (1)!
    if step < 2:
        return step / 2
    return (1 + math.cos(math.pi * min(step - 2, 6) / 6)) / 2


schedules = {
    "exponential": lambda o: s.ExponentialLR(o, 0.5 ** (1 / 4)),
    "staircase": lambda o: s.StepLR(o, 4, 0.5),
    "piecewise": lambda o: s.MultiStepLR(o, [3, 6], 0.1),  # (2)!
    "cosine": lambda o: s.CosineAnnealingLR(o, 6),
    "warmup": lambda o: s.LambdaLR(o, warmup),
}
for name, make in schedules.items():
    w = torch.nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.SGD([w], lr=0.1)
    schedule = make(optimizer)
    rates = []
    for _ in range(9):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        schedule.step()
    print(f"{name:11}", *(f"{rate:.3f}" for rate in rates))
# --8<-- [end:schedules]
