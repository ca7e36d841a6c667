# --8<-- [start:check]
import torch
from torch import nn


def sees_others(model: nn.Module, inputs: torch.Tensor) -> bool:
    inputs = inputs.clone().requires_grad_()
    model(inputs)[0].square().sum().backward()  # (1)!
    return inputs.grad[1:].any().item()


torch.manual_seed(0)
inputs = torch.rand(4, 6)
models = {
    "linear": nn.Linear(6, 3),
    "softmax over dim 1": nn.Sequential(nn.Linear(6, 3), nn.Softmax(dim=1)),
    "softmax over dim 0": nn.Sequential(nn.Linear(6, 3), nn.Softmax(dim=0)),
    "batch norm": nn.BatchNorm1d(6),
    "batch norm, eval": nn.BatchNorm1d(6).eval(),
}
for name, model in models.items():
    print(f"{name:19} {sees_others(model, inputs)}")
# --8<-- [end:check]
