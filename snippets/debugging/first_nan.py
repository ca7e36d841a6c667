# --8<-- [start:symptom]
import torch
from torch import nn


class Logarithm(nn.Module):
    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return inputs.log()


class Model(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.encoder = nn.Sequential(
            nn.Linear(8, 16), nn.ReLU(), Logarithm()
        )
        self.output = nn.Linear(16, 2)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return self.output(self.encoder(inputs))


torch.manual_seed(0)
model = Model()
inputs, targets = torch.randn(32, 8), torch.randint(2, (32,))
loss = nn.CrossEntropyLoss()(model(inputs), targets)
print(loss.item())
# --8<-- [end:symptom]


# --8<-- [start:watch]
def stop_at_nan(model: nn.Module) -> list:
    def make_hook(name: str):
        def check(module, inputs, output) -> None:
            if not output.isfinite().all():  # (1)!
                kind = type(module).__name__
                raise FloatingPointError(f"first at {name} ({kind})")

        return check

    return [
        module.register_forward_hook(make_hook(name or "model"))
        for name, module in model.named_modules()
    ]


# --8<-- [end:watch]

# --8<-- [start:fails] raises
assert inputs.isfinite().all()
assert not model.encoder(inputs).isnan().any()  # (1)!
handles = stop_at_nan(model)
try:
    model(inputs)
finally:
    for handle in handles:
        handle.remove()
# --8<-- [end:fails]
