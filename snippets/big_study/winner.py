# --8<-- [start:data]
from pathlib import Path

import optuna
import torch
from sklearn.datasets import load_digits
from torch import nn

ten = 10  # tests: 1
seeds = 10  # tests: 3
images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float().reshape(-1, 1, 8, 8) / 16
images = nn.Upsample(28, mode="bilinear")(images).flatten(1)
order = torch.randperm(1797, generator=torch.Generator().manual_seed(0))
training, validation, test = order.split([1079, 359, 359])
both = torch.cat([training, validation])
# --8<-- [end:data]


# --8<-- [start:train]
def count_wrong(chosen, seed):
    """Train on both sets; count the wrong answers on the test set."""
    torch.manual_seed(seed)
    neurons, drop = chosen["neurons"], chosen["dropout"]
    layers = [nn.Linear(784, neurons), nn.ReLU(), nn.Dropout(drop)]
    for _ in range(chosen["layers"] - 1):
        layers += [nn.Linear(neurons, neurons), nn.ReLU(), nn.Dropout(drop)]
    model = nn.Sequential(*layers, nn.Linear(neurons, 10))
    rule, decay = getattr(torch.optim, chosen["optimizer"]), chosen["decay"]
    optimizer = rule(model.parameters(), chosen["lr"], weight_decay=decay)
    for _ in range(chosen["epochs"]):
        for rows in both[torch.randperm(len(both))].split(chosen["batch"]):
            loss = nn.CrossEntropyLoss()(model(images[rows]), labels[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    wrong = model.eval()(images[test]).argmax(dim=1) != labels[test]
    return wrong.sum().item()


# --8<-- [end:train]

# --8<-- [start:settings]
best = {"neurons": 120, "dropout": 0.2, "layers": 1, "optimizer": "Adam"}
best |= {"lr": 0.00367, "decay": 1.53e-5, "batch": 16, "epochs": 5 * ten}
if Path("study.db").exists():
    path = "sqlite:///study.db"  # (1)!
    best = optuna.load_study(study_name="digits", storage=path).best_params
plain = {"neurons": 128, "dropout": 0.0, "layers": 2, "optimizer": "Adam"}
plain |= {"lr": 0.001, "decay": 0.0, "batch": 64, "epochs": 3 * ten}
# --8<-- [end:settings]

# --8<-- [start:test]
sets = {"winner": best, "default": plain}
sets["longer"] = plain | {"batch": 16, "epochs": 5 * ten}  # (1)!
scores = {}
for name, chosen in sets.items():
    wrong = [count_wrong(chosen, seed) for seed in range(seeds)]
    scores[name] = torch.tensor(wrong) * 100 / 359
scores["gain"] = scores["default"] - scores["winner"]
for name, score in scores.items():
    print(f"{name:8} {score.mean():5.2f} ± {score.std():.2f} % wrong")
# --8<-- [end:test]
