# --8<-- [start:run]
import optuna
import torch
from sklearn.datasets import load_digits
from torch import nn

optuna.logging.set_verbosity(optuna.logging.WARNING)
images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float() / 16
torch.manual_seed(0)
training, validation = torch.randperm(1300).split([800, 500])


def objective(trial: optuna.Trial) -> tuple[float, int]:
    width = trial.suggest_int("width", 2, 64, log=True)
    torch.manual_seed(0)
    layers = [nn.Linear(64, width), nn.ReLU(), nn.Linear(width, 10)]
    model = nn.Sequential(*layers)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
    for _ in range(60):
        predictions = model(images[training])
        loss = nn.functional.cross_entropy(predictions, labels[training])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    guesses = model(images[validation]).argmax(dim=1)
    right = (guesses == labels[validation]).float().mean().item()
    return right, sum(p.numel() for p in model.parameters())


study = optuna.create_study(
    directions=["maximize", "minimize"],
    sampler=optuna.samplers.TPESampler(seed=0),
)
study.optimize(objective, n_trials=20)
front = study.best_trials  # (1)!
assert len(front) < len(study.trials)
good = [trial for trial in front if trial.values[0] > 0.92]
smallest = min(good, key=lambda trial: trial.values[1])
score, size = smallest.values
print(smallest.params, f"{size:.0f} parameters, accuracy {score:.2f}")
# --8<-- [end:run]
