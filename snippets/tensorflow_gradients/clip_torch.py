# --8<-- [start:clip]
import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_, clip_grad_value_

first, second = torch.tensor([3.0, 4.0]), torch.tensor([0.5])


def clipnorm(parameters: list[nn.Parameter], length: float) -> None:
    for parameter in parameters:  # (1)!
        clip_grad_norm_(parameter, length)


ways = {
    "clipnorm": clipnorm,
    "global_clipnorm": clip_grad_norm_,
    "clipvalue": clip_grad_value_,
}
for way, clip in ways.items():
    a, b = nn.Parameter(torch.zeros(2)), nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.SGD([a, b], lr=1.0)
    a.grad, b.grad = first.clone(), second.clone()
    clip([a, b], 1.0)  # (2)!
    optimizer.step()
    moved = [f"{-v:.3f}" for v in (*a.tolist(), *b.tolist())]
    print(f"{way:15}", *moved)
# --8<-- [end:clip]

# --8<-- [start:length]
a.grad, b.grad = first.clone(), second.clone()
length = clip_grad_norm_([a, b], 1.0)
print(f"length {length:.3f}, first {a.grad[0]:.3f}")
# --8<-- [end:length]
