# --8<-- [start:loop]
import torch
from torch.optim.lr_scheduler import ExponentialLR


def train(gamma: float, per_batch: bool) -> None:
    w = torch.nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.SGD([w], lr=0.1)
    schedule = ExponentialLR(optimizer, gamma)
    for epoch in (1, 2):
        for _ in range(4):  # 4 batches
            optimizer.step()
            if per_batch:
                schedule.step()
        if not per_batch:
            schedule.step()
        rate = schedule.get_last_lr()[0]
        print(f"epoch {epoch}: rate {rate:.4f}")


# --8<-- [end:loop]

# --8<-- [start:batch]
train(0.5 ** (1 / 4), per_batch=True)
# --8<-- [end:batch]

# --8<-- [start:epoch]
train(0.5, per_batch=False)
# --8<-- [end:epoch]

# --8<-- [start:mixed]
train(0.5, per_batch=True)
# --8<-- [end:mixed]
