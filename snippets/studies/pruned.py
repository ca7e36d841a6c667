# --8<-- [start:data]
import optuna
import torch
from sklearn.datasets import load_digits
from torch import nn

optuna.logging.set_verbosity(optuna.logging.WARNING)
images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float() / 16
torch.manual_seed(0)
training, validation = torch.randperm(1300).split([800, 500])  # (1)!
loss_function = nn.CrossEntropyLoss()
# --8<-- [end:data]


# --8<-- [start:objective]
def objective(trial: optuna.Trial) -> float:
    lr = trial.suggest_float("lr", 1e-4, 1, log=True)
    width = trial.suggest_int("width", 8, 64, step=8)
    torch.manual_seed(0)
    layers = [nn.Linear(64, width), nn.ReLU(), nn.Linear(width, 10)]
    model = nn.Sequential(*layers)
    optimizer = torch.optim.SGD(model.parameters(), lr, momentum=0.9)
    for epoch in range(12):
        for batch in training[torch.randperm(800)].split(200):
            predictions = model(images[batch])
            loss = loss_function(predictions, labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        with torch.no_grad():
            logits = model(images[validation])
            score = loss_function(logits, labels[validation]).item()
        trial.report(score, epoch)  # (1)!
        if trial.should_prune():  # (2)!
            raise optuna.TrialPruned
    return score


# --8<-- [end:objective]

# --8<-- [start:study]
study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=0))
study.optimize(objective, n_trials=30)
ran = [len(trial.intermediate_values) for trial in study.trials]
cut = [trial for trial in study.trials if trial.state.name == "PRUNED"]
print("epochs of trials 0 to 4:", ran[:5])
print("epochs of trials 5 to 9:", ran[5:10])
print("pruned trials:", len(cut), "of", len(ran))
print(f"epochs run: {sum(ran) / (30 * 12):.2f} of all")
assert ran.count(1) > 7
# --8<-- [end:study]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

_, axes = plt.subplots(figsize=(6, 3.6), layout="constrained")
for trial in study.trials:
    scores = list(trial.intermediate_values.values())
    color, mark = ("tab:red", "x") if trial in cut else ("tab:blue", "")
    steps = range(1, len(scores) + 1)
    axes.plot(steps, scores, color=color, alpha=0.5)
    axes.plot(steps[-1], scores[-1], color=color, marker=mark)
axes.plot([], [], "x-", color="tab:red", label="pruned")
axes.plot([], [], color="tab:blue", label="ran to the end")
axes.legend(loc="lower left")
axes.set(yscale="log", xlabel="epoch", ylabel="validation loss")
plt.show()
# --8<-- [end:draw]

# --8<-- [start:cut]
ends = [objective(optuna.trial.FixedTrial(t.params)) for t in cut]  # (1)!
print(f"best of the study: {study.best_value:.2f}")
print(f"best of the cut trials, trained on: {min(ends):.2f}")
print("of the cut, below 0.7:", sum(end < 0.7 for end in ends))
# --8<-- [end:cut]
