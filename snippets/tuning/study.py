# --8<-- [start:train]
import optuna
import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float() / 16
torch.manual_seed(0)
order = torch.randperm(len(images))
training, validation, test = order.split([500, 500, 797])


def train(held_out, seed, learning_rate, batch_size, optimizer):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    loss_function = nn.CrossEntropyLoss()
    optimizer_class = getattr(torch.optim, optimizer)
    optimizer = optimizer_class(model.parameters(), lr=learning_rate)
    for _ in range(5):
        shuffled = training[torch.randperm(len(training))]
        for batch in shuffled.split(batch_size):
            loss = loss_function(model(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    guesses = model(images[held_out]).argmax(dim=1)
    return (guesses == labels[held_out]).float().mean().item()


# --8<-- [end:train]


# --8<-- [start:objective]
def objective(trial: optuna.Trial) -> float:
    rate = trial.suggest_float("learning_rate", 1e-4, 1.0, log=True)
    batch_size = trial.suggest_categorical("batch_size", [16, 32, 64])
    optimizer = trial.suggest_categorical("optimizer", ["Adam", "SGD"])
    return train(validation, 0, rate, batch_size, optimizer)


# --8<-- [end:objective]

# --8<-- [start:study] varies
optuna.logging.set_verbosity(optuna.logging.WARNING)  # (1)!
sampler = optuna.samplers.TPESampler(seed=0)
study = optuna.create_study(direction="maximize", sampler=sampler)  # (2)!
study.optimize(objective, n_trials=18)
print(f"{len(study.trials)} trials, best {study.best_value:.2f}")
print(f"learning rate {study.best_params['learning_rate']:.3f}")
# --8<-- [end:study]

# --8<-- [start:test]
score = train(test, 1, **study.best_params)  # (1)!
print(f"test accuracy {score:.1f}")
# --8<-- [end:test]
