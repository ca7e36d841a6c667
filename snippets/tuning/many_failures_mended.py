# --8<-- [start:train]
import optuna
import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float() / 16
torch.manual_seed(0)
order = torch.randperm(len(images))
training, validation, _ = order.split([500, 500, 797])


def train(seed: int, rate: float, optimizer_class) -> float:
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    loss_function = nn.CrossEntropyLoss()
    optimizer = optimizer_class(model.parameters(), lr=rate)
    for _ in range(5):
        for batch in training[torch.randperm(500)].split(32):
            loss = loss_function(model(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    guesses = model(images[validation]).argmax(dim=1)
    return (guesses == labels[validation]).float().mean().item()


# --8<-- [end:train]


# --8<-- [start:search]
def objective(trial: optuna.Trial) -> float:
    rate = trial.suggest_float("rate", 0.0001, 1.0, log=True)
    return train(0, rate, torch.optim.Adam)


optuna.logging.set_verbosity(optuna.logging.WARNING)
sampler = optuna.samplers.RandomSampler(seed=0)
study = optuna.create_study(direction="maximize", sampler=sampler)
study.optimize(objective, n_trials=10)
print(f"best {study.best_value:.1f}")
high = sum(trial.params["rate"] > 0.1 for trial in study.trials)
print(f"{high} of 10 rates above 0.1")
# --8<-- [end:search]
