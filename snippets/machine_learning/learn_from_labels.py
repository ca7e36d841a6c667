# --8<-- [start:data]
import torch
from sklearn.datasets import load_wine
from torch import nn

wine = load_wine()
table = torch.tensor(wine.data, dtype=torch.float32)
labels = torch.tensor(wine.target)
print(table.shape, "labels", labels.unique().tolist())

torch.manual_seed(0)
order = torch.randperm(len(table))
train, held_out = order[:120], order[120:]
# --8<-- [end:data]

# --8<-- [start:scale]
for name in ["hue", "proline"]:
    column = table[train, wine.feature_names.index(name)]
    print(f"{name:7} mean {column.mean():.1f}, std {column.std():.1f}")

mean, std = table[train].mean(dim=0), table[train].std(dim=0)
inputs = (table - mean) / std  # (1)!
# --8<-- [end:scale]

# --8<-- [start:train]
model = nn.Sequential(nn.Linear(13, 16), nn.ReLU(), nn.Linear(16, 3))
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(100):
    predictions = model(inputs[train])
    loss = loss_function(predictions, labels[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:train]

# --8<-- [start:score]
with torch.no_grad():
    guesses = model(inputs[held_out]).argmax(dim=1)
right = (guesses == labels[held_out]).float().mean().item()
commonest = labels[train].mode().values  # (1)!
always = (labels[held_out] == commonest).float().mean().item()
print(f"held-out wines, model: {right:.2f}")
print(f"always grower {commonest}: {always:.2f}")
# --8<-- [end:score]
