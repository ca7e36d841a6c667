# --8<-- [start:why]
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images = torch.tensor(digits.data / 16, dtype=torch.float32)
labels = torch.tensor(digits.target)
torch.manual_seed(0)
train = torch.randperm(len(images))[:1400]
held_out = torch.randperm(len(images))[1400:]
shared = set(train.tolist()) & set(held_out.tolist())
print("in both:", len(shared), "of", len(held_out))
# --8<-- [end:why]

# --8<-- [start:mended]
torch.manual_seed(0)
order = torch.randperm(len(images))
train, held_out = order[:1400], order[1400:]
assert not set(train.tolist()) & set(held_out.tolist())
# --8<-- [end:mended]

# --8<-- [start:score]
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(100):
    loss = loss_function(model(images[train]), labels[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
guesses = model(images[held_out]).argmax(dim=1)
accuracy = (guesses == labels[held_out]).float().mean().item()
print(f"right on held-out images: {accuracy:.2f}")
# --8<-- [end:score]
