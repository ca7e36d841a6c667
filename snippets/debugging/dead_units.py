# --8<-- [start:train]
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
inputs = torch.tensor(digits.data / 16, dtype=torch.float32)
targets = torch.tensor(digits.target)


def dead_share(rate: float, bias: float) -> list[str]:
    torch.manual_seed(4)
    layers = [nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU()]
    model = nn.Sequential(*layers, nn.Linear(64, 10))
    nn.init.constant_(model[2].bias, bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    for _ in range(20):
        predictions = model(inputs)
        loss = nn.CrossEntropyLoss()(predictions, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    shares = []
    for layer in (model[:2], model[:4]):  # (1)!
        zeros = layer(inputs) == 0
        dead = zeros.all(dim=0).float().mean().item()
        share = zeros.float().mean().item()
        shares.append(f"zeros {share:.1f}  dead units {dead:.1f}")
    assert loss.isfinite()
    if dead == 1:  # (2)!
        assert not model[2].weight.grad.any()
    return shares


for rate, bias in [(0.1, 0.0), (0.1, -5.0), (30.0, 0.0)]:
    print(f"rate {rate}, bias {bias}")
    for place, share in zip((1, 3), dead_share(rate, bias), strict=True):
        print(f"  ReLU {place}: {share}")
# --8<-- [end:train]
