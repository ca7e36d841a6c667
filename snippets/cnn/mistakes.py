# --8<-- [start:functions]
import torch


def train_one_epoch(model, loader, loss_function, optimizer, device):
    """Take one step per batch; return the mean loss per sample."""
    model.train()
    total, count = 0.0, 0
    for inputs, targets in loader:
        inputs, targets = inputs.to(device), targets.to(device)
        loss = loss_function(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(targets)
        count += len(targets)
    return total / count


# --8<-- [end:functions]

# --8<-- [start:data]
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split
from torchvision.transforms import v2

scale = v2.ToDtype(torch.float32, scale=True)
prepare = v2.Compose([v2.ToImage(), scale, v2.Resize([28, 28])])
digits = load_digits()
pixels = (digits.images * 15).astype("uint8")
images = torch.stack([prepare(image) for image in pixels])
labels = torch.tensor(digits.target)
dataset = TensorDataset(images, labels)
torch.manual_seed(0)
train, validation, _ = random_split(dataset, [0.6, 0.2, 0.2])
loader = DataLoader(train, 16, shuffle=True)
# --8<-- [end:data]

# --8<-- [start:train]
layers = [nn.Conv2d(1, 32, 3), nn.ReLU(), nn.MaxPool2d(2)]
layers += [nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2)]
model = nn.Sequential(*layers, nn.Flatten(), nn.Linear(1600, 10))
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.8)
for _ in range(5):
    train_one_epoch(model, loader, loss_function, optimizer, "cpu")
    schedule.step()
model.eval()
# --8<-- [end:train]

# --8<-- [start:worst] varies
inputs, targets = images[validation.indices], labels[validation.indices]
with torch.no_grad():
    logits = model(inputs)
losses = nn.functional.cross_entropy(logits, targets, reduction="none")
worst = losses.topk(4).indices  # (1)!
probabilities, guesses = logits.softmax(dim=1).max(dim=1)
wrong = guesses != targets
assert probabilities[wrong].max() > 0.6
print("wrong:", wrong.sum().item(), "of", len(targets))
figure, boxes = plt.subplots(1, 4, figsize=(6, 2.4))
for box, place in zip(boxes, worst.tolist(), strict=True):
    says, probability = guesses[place].item(), probabilities[place].item()
    text = f"is {targets[place]}, says {says}"
    print(f"{text}: probability {probability:.2f}")
    box.imshow(inputs[place, 0].numpy(), cmap="gray_r")
    box.set_title(f"{text}\np = {probability:.2f}")
    box.axis("off")
plt.show()
# --8<-- [end:worst]
