# --8<-- [start:setup] keeps
import warnings

import optuna
import torch
from matplotlib import pyplot as plt
from optuna.visualization import matplotlib as draw
from sklearn.datasets import load_digits
from torch import nn

# --8<-- [end:setup]

# --8<-- [start:data]
warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
optuna.logging.set_verbosity(optuna.logging.WARNING)
trials = 50  # tests: 8
ten = 10  # tests: 1
images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float().reshape(-1, 1, 8, 8) / 16
images = nn.Upsample(28, mode="bilinear")(images).flatten(1)
order = torch.randperm(1797, generator=torch.Generator().manual_seed(0))
training, validation, test = order.split([1079, 359, 359])
# --8<-- [end:data]


# --8<-- [start:objective]
def objective(trial):
    torch.manual_seed(trial.number)
    neurons = trial.suggest_int("neurons", 80, 128, step=8)  # (1)!
    drop = trial.suggest_float("dropout", 0.1, 0.5, step=0.1)
    layers = [nn.Linear(784, neurons), nn.ReLU(), nn.Dropout(drop)]
    for _ in range(trial.suggest_int("layers", 1, 5) - 1):
        layers += [nn.Linear(neurons, neurons), nn.ReLU(), nn.Dropout(drop)]
    model = nn.Sequential(*layers, nn.Linear(neurons, 10))
    kind = trial.suggest_categorical("optimizer", ["Adam", "SGD"])
    rule = getattr(torch.optim, kind)  # (2)!
    lr = trial.suggest_float("lr", 1e-5, 1e-1, log=True)
    decay = trial.suggest_float("decay", 1e-5, 1e-3, log=True)
    optimizer = rule(model.parameters(), lr, weight_decay=decay)
    size = trial.suggest_categorical("batch", [16, 32, 64, 128])
    for epoch in range(trial.suggest_int("epochs", ten, 5 * ten, step=ten)):
        model.train()
        for rows in training[torch.randperm(len(training))].split(size):
            loss = nn.CrossEntropyLoss()(model(images[rows]), labels[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        answers = model.eval()(images[validation]).argmax(dim=1)
        wrong = (answers != labels[validation]).sum().item()
        trial.report(wrong, epoch + 1)  # (3)!
        if trial.should_prune():
            raise optuna.TrialPruned
    return wrong


# --8<-- [end:objective]

# --8<-- [start:run]
sampler = optuna.samplers.TPESampler(seed=0)
study = optuna.create_study(
    storage="sqlite:///study.db", study_name="digits", sampler=sampler
)
study.optimize(objective, n_trials=trials)
print(sum(t.state.name == "PRUNED" for t in study.trials), "pruned")
print(f"trial {study.best_trial.number}: {study.best_value:.0f} wrong")
print(*study.best_params.items(), sep="\n")
# --8<-- [end:run]

# --8<-- [start:history]
plt.style.library["ggplot"] = {}  # (1)!
draw.plot_optimization_history(study).set(yscale="log")
plt.show()
# --8<-- [end:history]

# --8<-- [start:curves]
axes = draw.plot_intermediate_values(study)
axes.set(yscale="log")
plt.setp(axes.lines, marker="", color="tab:blue", alpha=0.5)
axes.get_legend().remove()
plt.show()
# --8<-- [end:curves]
