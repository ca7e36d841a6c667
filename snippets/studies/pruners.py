# --8<-- [start:data]
from functools import cache

import optuna
import torch
from optuna import pruners, samplers
from sklearn.datasets import load_digits
from torch import nn

optuna.logging.set_verbosity(optuna.logging.WARNING)
images, labels = map(torch.tensor, load_digits(return_X_y=True))
torch.manual_seed(0)
training, validation = torch.randperm(1300).split([800, 500])
trials = 30  # tests: 6
seeds = 8  # tests: 2
# --8<-- [end:data]


# --8<-- [start:scores]
@cache  # (1)!
def scores(lr: float, width: int) -> list[float]:
    torch.manual_seed(0)
    layers = [nn.Linear(64, width), nn.ReLU(), nn.Linear(width, 10)]
    model, found = nn.Sequential(*layers), []
    optimizer = torch.optim.SGD(model.parameters(), lr, momentum=0.9)
    for _ in range(12):
        for batch in training[torch.randperm(800)].split(200):
            predictions = model(images[batch].float() / 16)
            loss = nn.functional.cross_entropy(predictions, labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        guesses = model(images[validation].float() / 16).argmax(dim=1)
        found.append((guesses == labels[validation]).float().mean().item())
    return found


# --8<-- [end:scores]


# --8<-- [start:objective]
def objective(trial: optuna.Trial) -> float:
    lr = trial.suggest_float("lr", 1e-4, 1, log=True)
    width = trial.suggest_int("width", 8, 64, step=8)
    for epoch, score in enumerate(scores(lr, width)):
        trial.report(score, epoch)
        if trial.should_prune():
            raise optuna.TrialPruned
    return score


# --8<-- [end:objective]

# --8<-- [start:compare]
some = [pruners.NopPruner, pruners.MedianPruner, pruners.HyperbandPruner]
for sampler in [samplers.RandomSampler, samplers.TPESampler]:
    print(f"{sampler.__name__:13}  epochs  best  lost")
    for pruner in [*some, pruners.SuccessiveHalvingPruner]:
        runs = []
        for seed in range(seeds):
            study = optuna.create_study(
                direction="maximize",
                study_name=str(seed),  # (1)!
                sampler=sampler(seed=seed),
                pruner=pruner(),
            )
            study.optimize(objective, n_trials=trials)
            ran = sum(len(t.intermediate_values) for t in study.trials)
            runs.append([ran / (12 * trials), study.best_value])
        epochs, best = torch.tensor(runs).T
        if pruner is pruners.NopPruner:
            full = best
        lost = full - best
        name = pruner.__name__.removesuffix("Pruner")
        print(f"  {name:17} {epochs.mean():.2f}  {best.mean():.3f}", end="")
        print(f"  {lost.mean():z.3f} ± {lost.std():.3f}")
# --8<-- [end:compare]
