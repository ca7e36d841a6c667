# --8<-- [start:apply]
import torch
from torch import nn


def start(module: nn.Module) -> None:
    if isinstance(module, nn.Linear):
        nn.init.kaiming_uniform_(module.weight, nonlinearity="relu")
        nn.init.zeros_(module.bias)


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(100, 50), nn.ReLU(), nn.Linear(50, 1))
model.apply(start)
print(f"Kaiming: up to {model[0].weight.abs().max().item():.3f}")
print(model[2].bias)
# --8<-- [end:apply]

# --8<-- [start:xavier]
nn.init.xavier_uniform_(model[0].weight)
print(f"Xavier: up to {model[0].weight.abs().max().item():.3f}")
# --8<-- [end:xavier]

# --8<-- [start:by_hand]
with torch.no_grad():
    model[2].bias.fill_(0.5)
print(model[2].bias)
# --8<-- [end:by_hand]
