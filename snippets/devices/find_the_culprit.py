# --8<-- [start:report]
import torch
from torch import nn


def report(model: nn.Module, **others: torch.Tensor) -> None:
    home = next(model.parameters()).device
    tensors = dict(model.named_parameters()) | dict(model.named_buffers())
    for path, module in model.named_modules():
        for name, value in vars(module).items():  # (1)!
            if isinstance(value, torch.Tensor):
                tensors[f"{path}.{name}".strip(".")] = value
    for name, tensor in (tensors | others).items():
        mark = "" if tensor.device == home else "  <-- not with the model"
        print(f"{name:12} {tensor.device!s:7} {tensor.dtype}{mark}")


# --8<-- [end:report]


# --8<-- [start:use]
class Scaled(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(2, 3)
        self.register_buffer("mean", torch.zeros(2))
        self.scale = torch.ones(2)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return self.layer((inputs - self.mean) / self.scale)


model = Scaled().to("meta")
loss_function = nn.CrossEntropyLoss(weight=torch.ones(3))
inputs, targets = torch.ones(4, 2).to("meta"), torch.arange(4)
report(
    model,
    inputs=inputs,
    targets=targets,
    loss_weight=loss_function.weight,
)
# --8<-- [end:use]
