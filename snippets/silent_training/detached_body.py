# --8<-- [start:data]
import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 4), torch.randint(3, (64,))


def train(cut: bool) -> tuple[float, float]:
    body, head = nn.Linear(4, 16), nn.Linear(16, 3)
    weights = body.weight, head.weight
    start = [w.detach().clone() for w in weights]
    both = [*body.parameters(), *head.parameters()]
    optimizer = torch.optim.Adam(both, lr=0.01)
    for _ in range(20):
        features = body(x).relu()
        if cut:
            features = features.detach()
        loss = nn.functional.cross_entropy(head(features), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    pairs = zip(weights, start, strict=True)
    body_moved, head_moved = [(w - s).abs().max().item() for w, s in pairs]
    return body_moved, head_moved


# --8<-- [end:data]

# --8<-- [start:wrong]
wrong, head = train(cut=True)
print(f"weights moved: body {wrong:.1f}, head {head:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right, head = train(cut=False)
print(f"weights moved: body {right:.1f}, head {head:.1f}")
assert wrong == 0 and min(right, head) > 0.05
# --8<-- [end:right]
