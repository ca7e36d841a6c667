# --8<-- [start:data]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torchvision.transforms import v2

images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float().reshape(-1, 1, 8, 8) / 16
torch.manual_seed(0)
smooth = v2.InterpolationMode.BILINEAR
transform = v2.RandomAffine(10, (0.1, 0.1), interpolation=smooth)
moved = torch.stack([transform(images) for _ in range(30)])
loss_function = nn.CrossEntropyLoss()
# --8<-- [end:data]


# --8<-- [start:run]
def run(seed, size=100, drop=0.0, norm=nn.Identity, decay=0.0, move=False):
    torch.manual_seed(seed)  # (1)!
    order = torch.randperm(len(images))
    validation, training = order[:600], order[600 : 600 + size]
    model, history = nn.Sequential(nn.Flatten()), []
    for width in [64, 128]:
        model.extend([nn.Linear(width, 128), norm(128), nn.ReLU()])  # (2)!
    model.extend([nn.Dropout(drop), nn.Linear(128, 10)])  # (3)!
    groups = [{"params": [p for p in model.parameters() if p.ndim > 1]}]
    rest = [p for p in model.parameters() if p.ndim <= 1]
    groups.append({"params": rest, "weight_decay": 0.0})
    optimizer = torch.optim.AdamW(groups, 0.01, weight_decay=decay)
    for epoch in range(1, 71):
        draw = torch.randint(30, (size,))
        batch = moved[draw, training] if move else images[training]
        loss = loss_function(model.train()(batch), labels[training])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if epoch % 5 == 0:
            with torch.no_grad():
                logits = model.eval()(images[validation])
            held_out = loss_function(logits, labels[validation]).item()
            right = (logits.argmax(dim=1) == labels[validation]).float()
            history.append([held_out, right.mean().item()])
    return history  # (4)!


# --8<-- [end:run]


# --8<-- [start:table]
def show(scores):
    return f"{scores.mean():z5.2f} ± {scores.std():.2f}"


four = {"drop": 0.5, "norm": nn.BatchNorm1d, "decay": 1.0, "move": True}
settings = {"plain": {}} | {name: {name: four[name]} for name in four}
settings |= {"all four": four, "200 images": {"size": 200}}
last = {}
print("            accuracy     over plain     loss lowest")
for name, setting in settings.items():
    runs = torch.tensor([run(seed, **setting) for seed in range(5)])
    loss, last[name] = runs[:, :, 0].mean(dim=0), runs[:, -1, 1]  # (1)!
    print(f"{name:10} {show(last[name])}", end="  ")
    print(f"{show(last[name] - last['plain'])}  ", end="")
    print(f"{loss[-1]:.1f}  {loss.min():.1f}")
# --8<-- [end:table]

# --8<-- [start:pairs]
for one, other in [("norm", "drop"), ("norm", "all four")]:
    print(f"{one} over {other}: {show(last[one] - last[other])}")
again = {}
for name in ["plain", "move"]:
    runs = [run(seed, **settings[name])[-1][1] for seed in range(5, 10)]
    again[name] = torch.tensor(runs)
print(f"move, five other seeds: {show(again['move'] - again['plain'])}")
# --8<-- [end:pairs]
