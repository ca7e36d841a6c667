# --8<-- [start:photos]
import matplotlib.pyplot as plt
import torch
from skimage import data
from torch import nn

PHOTOS = """astronaut camera cat cell clock coffee coins page retina text
hubble_deep_field immunohistochemistry moon rocket"""
TEXTURES = "brick grass gravel"
# --8<-- [end:photos]


# --8<-- [start:patches]
def patches(names, start, end, count):
    cuts = []
    for name in names.split():
        photo = torch.tensor(getattr(data, name)()).float()
        gray = photo.mean(dim=2) if photo.ndim == 3 else photo
        strip = torch.cat(gray.chunk(4, dim=1)[start:end], dim=1)
        every = strip.unfold(0, 24, 4).unfold(1, 24, 4).flatten(0, 1)
        cuts.append(every[torch.randperm(len(every))[:count]])
    batch = nn.functional.instance_norm(torch.stack(cuts, dim=1), eps=1.0)
    batch = (batch + torch.randn_like(batch)).reshape(-1, 1, 24, 24)
    return batch, torch.arange(len(cuts)).repeat(count)


# --8<-- [end:patches]


# --8<-- [start:fit]
def fit(seed, names, count, steps, source=None, frozen=False, rate=0.03):
    torch.manual_seed(seed)
    inputs, targets = patches(names, 0, 2, count)
    body = nn.Sequential()
    for old, new in [(1, 8), (8, 16), (16, 32)]:
        body.extend([nn.Conv2d(old, new, 3, padding=1)])
        body.extend([nn.BatchNorm2d(new), nn.ReLU(), nn.MaxPool2d(2)])
    body.extend([nn.AdaptiveAvgPool2d(1), nn.Flatten()])
    body.load_state_dict(source or body.state_dict())
    body.requires_grad_(not frozen).train(not frozen)
    model = nn.Sequential(body, nn.Linear(32, len(names.split())))
    optimizer = torch.optim.Adam(model.parameters(), rate)
    for step in range(steps):
        optimizer.param_groups[0]["lr"] = rate * (1 - step / steps)
        at = torch.randperm(len(inputs))[:32]
        loss = nn.functional.cross_entropy(model(inputs[at]), targets[at])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()


# --8<-- [end:fit]

# --8<-- [start:run]
seeds = 10  # tests: 2
steps = 100  # tests: 2
source = fit(0, PHOTOS, 200, 20 * steps, rate=0.01)[0].state_dict()
inputs, targets = patches(TEXTURES, 3, 4, 150)
ways = {"scratch": [], "frozen": [source, True], "tuned": [source]}
counts, scores = "1 2 5 10 20 50 200".split(), torch.zeros(7, 3, seeds)
for row, count in enumerate(counts):
    for column, way in enumerate(ways.values()):
        for seed in range(seeds):
            model = fit(seed, TEXTURES, int(count), steps, *way)
            right = model(inputs).argmax(dim=1) == targets
            scores[row, column, seed] = right.float().mean()
    cells = [f"{way.mean():.2f} ± {way.std():.2f}" for way in scores[row]]
    wins = (scores[row, 2] > scores[row, 0]).sum().item()
    print(f"{count:>3}", *cells, wins)
# --8<-- [end:run]

# --8<-- [start:draw]
figure, axis = plt.subplots(figsize=(6, 4), layout="constrained")
for name, runs in zip(ways, scores.transpose(0, 1), strict=True):
    axis.errorbar(counts, runs.mean(1), runs.std(1), capsize=4, label=name)
axis.set(xlabel="labeled patches a class", ylabel="test accuracy")
axis.legend()
plt.show()
# --8<-- [end:draw]
