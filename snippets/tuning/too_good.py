# --8<-- [start:train]
import optuna
import torch
from torch import nn

torch.manual_seed(0)
images, labels = torch.randn(3000, 20), torch.randint(2, (3000,))  # (1)!
training, validation, test = torch.arange(3000).split([100, 2800, 100])


def train(held_out: torch.Tensor, seed: int, rate: float) -> float:
    torch.manual_seed(seed)
    model, loss_function = nn.Linear(20, 2), nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    for _ in range(10):
        loss = loss_function(model(images[training]), labels[training])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    guesses = model(images[held_out]).argmax(dim=1)
    return (guesses == labels[held_out]).float().mean().item()


# --8<-- [end:train]


# --8<-- [start:search]
def objective(trial: optuna.Trial) -> float:
    rate = trial.suggest_float("rate", 0.0001, 1.0, log=True)
    return train(test, trial.number, rate)


optuna.logging.set_verbosity(optuna.logging.WARNING)
sampler = optuna.samplers.RandomSampler(seed=0)
study = optuna.create_study(direction="maximize", sampler=sampler)
study.optimize(objective, n_trials=50)
print(f"test accuracy {study.best_value:.2f}")
# --8<-- [end:search]
