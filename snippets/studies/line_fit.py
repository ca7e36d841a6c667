# --8<-- [start:objective]
import optuna
import torch
from torch import nn

optuna.logging.set_verbosity(optuna.logging.WARNING)
torch.manual_seed(0)
x = torch.rand(100, 1) * 4 - 2
y = 3 * x + 0.5 * torch.randn(100, 1)
training, validation = slice(80), slice(80, None)
loss_function = nn.MSELoss()


def objective(trial: optuna.Trial) -> float:
    lr = trial.suggest_float("lr", 1e-4, 1, log=True)
    torch.manual_seed(0)  # (1)!
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for _ in range(2):
        batches = x[training].split(16), y[training].split(16)
        for inputs, targets in zip(*batches, strict=True):
            predictions = model(inputs)
            loss = loss_function(predictions, targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        return loss_function(model(x[validation]), y[validation]).item()


# --8<-- [end:objective]

# --8<-- [start:study]
sampler = optuna.samplers.TPESampler(seed=0)
study = optuna.create_study(direction="minimize", sampler=sampler)
study.optimize(objective, n_trials=20)

for trial in study.trials[:3]:
    print(f"trial {trial.number}: lr {trial.params['lr']:.3f}", end="  ")
    print(f"loss {trial.value:.2f}")
print(f"best lr {study.best_params['lr']:.2f}, loss {study.best_value:.2f}")
for half in study.trials[:10], study.trials[10:]:
    good = sum(trial.value < 1 for trial in half)
    print(f"loss below 1: {good} of {len(half)} trials")
# --8<-- [end:study]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

_, axes = plt.subplots(figsize=(6, 3.4), layout="constrained")
halves = {"trials 0 to 9": study.trials[:10], "10 to 19": study.trials[10:]}
styles = zip(["tab:blue", "tab:red"], ["o", "s"], strict=True)
for (name, half), (color, mark) in zip(halves.items(), styles, strict=True):
    rates = [trial.params["lr"] for trial in half]
    losses = [trial.value for trial in half]
    axes.scatter(rates, losses, 50, color, marker=mark, label=name)
axes.set(xscale="log", yscale="log", ylim=(0.15, 50))
axes.set(xlabel="learning rate", ylabel="validation loss")
axes.legend()
plt.show()
# --8<-- [end:draw]
