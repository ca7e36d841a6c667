# --8<-- [start:run]
import torch
from sklearn.datasets import load_diabetes
from torch import nn

inputs, targets = map(torch.tensor, load_diabetes(return_X_y=True))
inputs, targets = inputs.float(), targets.float().unsqueeze(1)
loss_function = nn.MSELoss()


def run(seed: int, decay: float) -> list[float]:
    torch.manual_seed(seed)
    order = torch.randperm(len(inputs))
    training, validation = order[:300], order[300:]
    own_x, own_y = inputs[training], targets[training]
    x = (inputs - own_x.mean(dim=0)) / own_x.std(dim=0)
    y = (targets - own_y.mean()) / own_y.std()
    layers = [nn.Linear(10, 64), nn.ReLU(), nn.Linear(64, 64)]
    model = nn.Sequential(*layers, nn.ReLU(), nn.Linear(64, 1))
    weights = [p for p in model.parameters() if p.ndim > 1]
    biases = [p for p in model.parameters() if p.ndim <= 1]  # (1)!
    groups = [{"params": weights, "weight_decay": decay}]
    groups.append({"params": biases, "weight_decay": 0.0})
    optimizer = torch.optim.AdamW(groups, lr=0.01)
    for _ in range(200):
        loss = loss_function(model(x[training]), y[training])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        held_out = loss_function(model(x[validation]), y[validation])
    size = torch.cat([w.flatten() for w in weights]).abs().mean()
    return [size.item(), loss.item(), held_out.item()]


print("decay  mean weight  training  validation")
for decay in [0, 0.01, 1, 10, 30]:
    runs = torch.tensor([run(seed, decay) for seed in range(5)])
    size, own, held_out = runs.mean(dim=0).tolist()
    print(f"{decay:<5} {size:12.2f} {own:9.1f} {held_out:11.1f}")
# --8<-- [end:run]
