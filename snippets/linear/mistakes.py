# --8<-- [start:fit]
import torch
from sklearn.datasets import load_breast_cancer
from torch import nn

table = load_breast_cancer()
assert table.target_names[0] == "malignant"
x = torch.tensor(table.data, dtype=torch.float32)
y = torch.tensor(1 - table.target).float().unsqueeze(1)
torch.manual_seed(0)
rows, test = torch.randperm(569).split([455, 114])
logits = torch.zeros(569, 1)
for part in rows.split(91):  # (1)!
    train = rows[~torch.isin(rows, part)]
    inputs = (x - x[train].mean(dim=0)) / x[train].std(dim=0)
    model, loss_function = nn.Linear(30, 1), nn.BCEWithLogitsLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(300):
        predictions = model(inputs[train])
        loss = loss_function(predictions, y[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        logits[part] = model(inputs[part])
# --8<-- [end:fit]

# --8<-- [start:worst]
losses = nn.BCEWithLogitsLoss(reduction="none")(logits, y)
worst = losses[rows, 0].topk(5).indices
for row in rows[worst].tolist():
    probability = logits[row].sigmoid().item()
    kind = "malignant" if y[row] == 1 else "benign"
    print(f"patient {row:3}: says {probability:.2f}, is {kind}")
# --8<-- [end:worst]

# --8<-- [start:common]
radius = x[rows, table.feature_names.tolist().index("worst radius")]
scores, malignant = logits[rows, 0], y[rows, 0] == 1
groups = {
    "benign": ~malignant,
    "malignant, missed": malignant & (scores < 0),
    "malignant, found": malignant & (scores > 0),
}
for name, group in groups.items():
    size = radius[group].mean()
    print(f"{name:17}  {group.sum():3}  worst radius {size:.1f}")
# --8<-- [end:common]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3.4))
bins = torch.arange(-12, 13).numpy()
for kind, color in [(~malignant, "tab:blue"), (malignant, "tab:red")]:
    plt.hist(scores[kind].clamp(-12, 12), bins, color=color, alpha=0.6)
plt.axvline(0, color="black")
plt.legend(["threshold", "benign", "malignant"])
plt.xlabel("logit on held-out patients")
plt.ylabel("patients")
plt.show()
# --8<-- [end:draw]

# --8<-- [start:threshold]
for threshold in [0.0, -1.0, -2.0]:
    alarms = scores > threshold
    p = torch.tensor(threshold).sigmoid()
    found, false = (alarms & malignant).sum(), (alarms & ~malignant).sum()
    print(f"logit {threshold:4} = probability {p:.2f}: ", end="")
    print(f"{found} of {malignant.sum()} found, {false} false alarms")
# --8<-- [end:threshold]
