# --8<-- [start:candidates]
import torch
from sklearn.datasets import load_digits
from torch import nn

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
digits = load_digits()
inputs = torch.tensor(digits.data, dtype=torch.float32).to(device) / 16
targets = torch.tensor(digits.target).to(device)
loss_function = nn.CrossEntropyLoss()

candidates = {  # learning rate, hidden units, dropout
    "trial 30": (0.0248, 64, 0.0),
    "trial 23": (0.0154, 112, 0.0),
    "trial 24": (0.0117, 112, 0.0),
}
# --8<-- [end:candidates]


# --8<-- [start:train]
def train(settings, rows, seed):
    torch.manual_seed(seed)
    rate, units, dropout = settings
    hidden, output = nn.Linear(64, units), nn.Linear(units, 10)
    model = nn.Sequential(hidden, nn.ReLU(), nn.Dropout(dropout), output)
    optimizer = torch.optim.Adam(model.to(device).parameters(), lr=rate)
    for _ in range(20):
        for batch in rows[torch.randperm(len(rows))].split(64):
            loss = loss_function(model(inputs[batch]), targets[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model.eval()


@torch.no_grad()
def validation_loss(model, rows):
    return loss_function(model(inputs[rows]), targets[rows]).item()


# --8<-- [end:train]


# --8<-- [start:compare]
torch.manual_seed(0)
fit, validation, test = torch.randperm(1797).split([1077, 360, 360])
means = {}
for name, settings in candidates.items():
    models = [train(settings, fit, seed) for seed in range(100, 105)]
    losses = [validation_loss(model, validation) for model in models]
    means[name] = torch.tensor(losses).mean().item()
    spread = torch.tensor(losses).std().item()
    print(f"{name}: {means[name]:.3f} ± {spread:.3f}")
# --8<-- [end:compare]

# --8<-- [start:test]
chosen = min(means, key=means.get)
model = train(candidates[chosen], torch.cat([fit, validation]), 0)
with torch.no_grad():
    predictions = model(inputs[test]).argmax(dim=1)
right = (predictions == targets[test]).float().mean().item()
print(f"test accuracy of the chosen settings: {right:.2f}")
# --8<-- [end:test]
