# --8<-- [start:photos]
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
def fit(seed, names, count, steps, source=None, slower=1):
    torch.manual_seed(seed)
    inputs, targets = patches(names, 0, 2, count)
    body = nn.Sequential()
    for old, new in [(1, 8), (8, 16), (16, 32)]:
        body.extend([nn.Conv2d(old, new, 3, padding=1)])
        body.extend([nn.BatchNorm2d(new), nn.ReLU(), nn.MaxPool2d(2)])
    body.extend([nn.AdaptiveAvgPool2d(1), nn.Flatten()])
    body.load_state_dict(source or body.state_dict())
    model = nn.Sequential(body, nn.Linear(32, len(names.split())))
    groups = [{"params": body.parameters(), "lr": 0.01 / slower}]
    groups.append({"params": model[1].parameters()})
    optimizer = torch.optim.Adam(groups, lr=0.01)
    plan = torch.optim.lr_scheduler.LinearLR(optimizer, 1, 0, steps)  # (1)!
    for _ in range(steps):
        at = torch.randperm(len(inputs))[:32]
        loss = nn.functional.cross_entropy(model(inputs[at]), targets[at])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        plan.step()
    return model.eval(), optimizer


# --8<-- [end:fit]

# --8<-- [start:run]
seeds = 5  # tests: 2
steps = 100  # tests: 2
source = fit(0, PHOTOS, 200, 20 * steps)[0][0].state_dict()
for group in fit(0, TEXTURES, 1, 1, source, slower=10)[1].param_groups:
    print(group["initial_lr"], sum(p.numel() for p in group["params"]))
inputs, targets = patches(TEXTURES, 2, 3, 100)
for slower in [1, 10, 100]:
    scores = torch.zeros(seeds)
    for seed in range(seeds):
        model = fit(seed, TEXTURES, 50, steps, source, slower)[0]
        right = model(inputs).argmax(dim=1) == targets
        scores[seed] = right.float().mean()
    print(
        f"body {slower:3}x slower {scores.mean():.2f} ± {scores.std():.2f}"
    )
# --8<-- [end:run]
