# --8<-- [start:data]
import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 4), torch.randint(2, (64,))


def new_head_moves(early: bool) -> float:
    model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
    if early:
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    model[2] = nn.Linear(8, 2)  # two classes in place of three
    if not early:
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    start = model[2].weight.detach().clone()
    for _ in range(20):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return (model[2].weight - start).abs().max().item()


# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = new_head_moves(early=True)
print(f"the head's weights moved by up to {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right = new_head_moves(early=False)
print(f"the head's weights moved by up to {right:.1f}")
assert wrong == 0 and right > 0.05
# --8<-- [end:right]
