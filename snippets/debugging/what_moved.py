# --8<-- [start:model]
import torch
from torch import nn


class Sick(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.healthy = nn.Linear(8, 16)
        self.frozen = nn.Linear(16, 16).requires_grad_(False)
        self.detached = nn.Linear(8, 16)
        self.unused = nn.Linear(16, 16)
        self.hidden_away = [nn.Linear(16, 16)]
        self.output = nn.Linear(16, 2)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        side = self.detached(inputs).detach()
        hidden = self.frozen(torch.relu(self.healthy(inputs))) + side
        return self.output(self.hidden_away[0](hidden))


torch.manual_seed(0)
model = Sick()
output = set(model.output.parameters())
listed = [p for p in model.parameters() if p not in output]
optimizer = torch.optim.SGD(listed, lr=0.1)  # (1)!
# --8<-- [end:model]


# --8<-- [start:table]
def what_moved(model: nn.Module, step) -> None:
    old = {n: p.detach().clone() for n, p in model.named_parameters()}
    step()
    for name, parameter in model.named_parameters():
        gradient = parameter.grad
        norm = "None" if gradient is None else f"{gradient.norm():.2f}"
        moved = not torch.equal(old[name], parameter)
        print(f"{name:15} {norm:5} {'moved' if moved else '-'}")


def step() -> None:
    predictions = model(torch.randn(32, 8))
    loss = nn.CrossEntropyLoss()(predictions, torch.arange(32) % 2)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


what_moved(model, step)
assert torch.tensor(1.0) - 1e-8 == 1.0  # (1)!
# --8<-- [end:table]
