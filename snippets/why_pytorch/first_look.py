# --8<-- [start:data]
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images = torch.tensor(digits.data / 16, dtype=torch.float32)  # (1)!
labels = torch.tensor(digits.target)
print(images.shape, images.min().item(), images.max().item())
print(labels[:12].tolist())
# --8<-- [end:data]

# --8<-- [start:split]
torch.manual_seed(0)
order = torch.randperm(len(images))
train, held_out = order[:1400], order[1400:]
print(len(train), "to learn from,", len(held_out), "held out")
# --8<-- [end:split]

# --8<-- [start:model]
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
print(model(images[:1]).shape)
# --8<-- [end:model]

# --8<-- [start:train]
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(1, 101):
    loss = loss_function(model(images[train]), labels[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step in (1, 10, 30, 100):
        print(f"step {step:3}: loss {loss.item():.2f}")
# --8<-- [end:train]

# --8<-- [start:score]
with torch.no_grad():
    scores = model(images[held_out])
guesses, truth = scores.argmax(dim=1), labels[held_out]
accuracy = (guesses == truth).float().mean().item()
print(f"right on held-out images: {accuracy:.2f}")
# --8<-- [end:score]

# --8<-- [start:mistakes]
each = nn.CrossEntropyLoss(reduction="none")(scores, truth)
figure, boxes = plt.subplots(1, 4, figsize=(6, 2.3))
worst = each.topk(4).indices.tolist()
for box, place in zip(boxes, worst, strict=True):
    said, real = guesses[place].item(), truth[place].item()
    print(f"model says {said}, label says {real}")
    box.imshow(digits.images[held_out[place]], cmap="gray_r")
    box.set_title(f"says {said}\nis {real}")
    box.axis("off")
plt.show()
# --8<-- [end:mistakes]
