# --8<-- [start:patches]
import matplotlib.pyplot as plt
import torch
from skimage import data
from torch import nn

PHOTOS = """astronaut camera cat cell clock coffee coins page retina text
hubble_deep_field immunohistochemistry moon rocket"""
TEXTURES = "brick grass gravel"


def patches(names, start, end, count):
    cuts = []
    for name in names.split():
        photo = torch.tensor(getattr(data, name)()).float()
        gray = photo.mean(dim=2) if photo.ndim == 3 else photo
        strip = torch.cat(gray.chunk(4, dim=1)[start:end], dim=1)  # (1)!
        every = (
            strip.unfold(0, 24, 4).unfold(1, 24, 4).flatten(0, 1)
        )  # (2)!
        cuts.append(every[torch.randperm(len(every))[:count]])
    batch = nn.functional.instance_norm(
        torch.stack(cuts, dim=1), eps=1.0
    )  # (3)!
    batch = (batch + torch.randn_like(batch)).reshape(-1, 1, 24, 24)  # (4)!
    return batch, torch.arange(len(cuts)).repeat(count)


# --8<-- [end:patches]


# --8<-- [start:train]
torch.manual_seed(0)
steps = 2000  # tests: 20
inputs, targets = patches(PHOTOS, 0, 2, 200)
body = nn.Sequential()
for old, new in [(1, 8), (8, 16), (16, 32)]:
    body.extend([nn.Conv2d(old, new, 3, padding=1)])
    body.extend([nn.BatchNorm2d(new), nn.ReLU(), nn.MaxPool2d(2)])
body.extend([nn.AdaptiveAvgPool2d(1), nn.Flatten()])  # (1)!
model = nn.Sequential(body, nn.Linear(32, len(PHOTOS.split())))
optimizer = torch.optim.Adam(model.parameters())
for step in range(steps):
    optimizer.param_groups[0]["lr"] = 0.01 * (1 - step / steps)  # (2)!
    at = torch.randperm(len(inputs))[:32]  # (3)!
    loss = nn.functional.cross_entropy(model(inputs[at]), targets[at])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
model.eval()
held_out, answers = patches(PHOTOS, 2, 4, 50)
for photos, truth in [(inputs, targets), (held_out, answers)]:
    right = (model(photos).argmax(dim=1) == truth).float()
    print(f"{len(photos):5,} patches, accuracy {right.mean():.2f}")
# --8<-- [end:train]

# --8<-- [start:draw]
names = f"cat coins text {TEXTURES}"
examples, _ = patches(names, 0, 2, 1)
figure, axes = plt.subplots(2, 3, figsize=(6, 4), layout="constrained")
for axis, name, patch in zip(
    axes.flat, names.split(), examples, strict=True
):
    axis.imshow(patch[0].numpy(), cmap="gray")
    axis.set(title=name, xticks=[], yticks=[])
print(examples.shape)
plt.show()
# --8<-- [end:draw]
