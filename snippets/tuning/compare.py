# --8<-- [start:imports]
import matplotlib.pyplot as plt
import optuna
import torch
from optuna.samplers import GridSampler, RandomSampler, TPESampler
from sklearn.datasets import load_digits
from torch import nn

# --8<-- [end:imports]

# --8<-- [start:space]
seeds = 10  # tests: 2
budget = 36  # tests: 6
optuna.logging.set_verbosity(optuna.logging.WARNING)
images, labels = map(torch.tensor, load_digits(return_X_y=True))
images, loss_function = images.float() / 16, nn.CrossEntropyLoss()
grid = {"rate": [0.001, 0.01, 0.1], "batch_size": [16, 32, 64]}
grid |= {"name": ["Adam", "SGD"], "hidden": [32, 128], "decay": [1e-6]}
# --8<-- [end:space]


# --8<-- [start:train]
def train(training, held_out, seed, rate, batch_size, name, hidden, decay):
    torch.manual_seed(seed)
    layers = [nn.Linear(64, hidden), nn.ReLU(), nn.Linear(hidden, 10)]
    model, kind = nn.Sequential(*layers), getattr(torch.optim, name)
    optimizer = kind(model.parameters(), lr=rate, weight_decay=decay)
    for _ in range(10):
        for batch in training[torch.randperm(500)].split(batch_size):
            loss = loss_function(model(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    guesses = model(images[held_out]).argmax(dim=1)
    return (guesses == labels[held_out]).float().mean().item()


# --8<-- [end:train]


# --8<-- [start:search]
def search(sampler, seed):
    def objective(trial):
        trial.suggest_float("rate", 1e-4, 1.0, log=True)
        for name in ["batch_size", "name"]:
            trial.suggest_categorical(name, grid[name])
        trial.suggest_int("hidden", 16, 256, log=True)
        trial.suggest_float("decay", 1e-6, 1e-2, log=True)
        return train(*parts[:2], 1000 * seed + trial.number, **trial.params)

    order = torch.randperm(1797, generator=torch.manual_seed(seed))
    parts = order.split([500, 500, 797])  # (1)!
    study = optuna.create_study(direction="maximize", sampler=sampler)
    study.optimize(objective, n_trials=budget)
    once = train(parts[0], parts[2], 1000 * seed + 999, **study.best_params)
    return [trial.value for trial in study.trials] + [once]  # (2)!


# --8<-- [end:search]

# --8<-- [start:compare]
axis = plt.figure(figsize=(6, 4), layout="constrained").gca()
runs, trials = {}, range(1, budget + 1)
samplers = {"random": RandomSampler, "TPE": TPESampler}
samplers["grid"] = lambda seed: GridSampler(grid, seed)
print("validation  test        over random  lowest test")
for name, make in samplers.items():
    found = [search(make(seed=seed), seed) for seed in range(seeds)]
    runs[name] = best = 100 * torch.tensor(found)  # (1)!
    best[:, :-1] = best[:, :-1].cummax(dim=1).values  # (2)!
    gain = best[:, -1] - runs["random"][:, -1]
    for scores in [best[:, -2], best[:, -1], gain]:
        print(f"{scores.mean():z4.1f} ± {scores.std():3.1f}", end="  ")
    print(f" {best[:, -1].min():4.1f}  {name}")
    mean, std = best.mean(dim=0)[:-1], best.std(dim=0)[:-1]
    axis.plot(trials, mean, label=name)
    axis.fill_between(trials, mean - std, mean + std, alpha=0.2)
axis.set(xlabel="trials", ylabel="best so far (%)", ylim=(88, 98))
axis.legend(loc="lower right")
plt.show()
# --8<-- [end:compare]
