# --8<-- [start:run]
import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    LinearLR,
    OneCycleLR,
    ReduceLROnPlateau,
    SequentialLR,
    StepLR,
)


def warm_up(optimizer):
    first = LinearLR(optimizer, start_factor=0.2, total_iters=4)
    then = CosineAnnealingLR(optimizer, T_max=16)
    return SequentialLR(optimizer, [first, then], milestones=[4])


validation_losses = [9, 7, 5, 4, 3, 3, 3, 3, 3, 3] + [2] * 10


def run(make_scheduler) -> list[float]:
    w = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = make_scheduler(optimizer)
    rates = []
    for validation_loss in validation_losses:
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if isinstance(scheduler, ReduceLROnPlateau):
            scheduler.step(validation_loss)  # (1)!
        else:
            scheduler.step()
    return rates


curves = {
    "StepLR": run(lambda o: StepLR(o, step_size=6, gamma=0.5)),
    "Cosine": run(lambda o: CosineAnnealingLR(o, T_max=20)),
    "Warm-up, cosine": run(warm_up),
    "OneCycle": run(lambda o: OneCycleLR(o, 1.0, total_steps=20)),
    "Plateau": run(lambda o: ReduceLROnPlateau(o, patience=3)),
}
for name, rates in curves.items():
    print(f"{name:15}", *[f"{rate:.2f}" for rate in rates[::4]])
# --8<-- [end:run]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

curves["validation loss"] = validation_losses
figure, axes = plt.subplots(2, 3, figsize=(6, 4), sharex=True)
for axis, (name, rates) in zip(axes.flat, curves.items(), strict=True):
    color = "tab:red" if rates is validation_losses else "tab:blue"
    axis.step(range(20), rates, where="mid", color=color)
    axis.set(title=name, xticks=[0, 10, 19])
    axis.set_yticks([0, max(rates)])
    axis.set_ylim(0, None)
plt.show()
# --8<-- [end:draw]
