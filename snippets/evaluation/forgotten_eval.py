# --8<-- [start:train]
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images = torch.tensor(digits.data / 16, dtype=torch.float32)
labels = torch.tensor(digits.target)
torch.manual_seed(0)
order = torch.randperm(len(images))
training, validation = order[:1000], order[1000:1400]
model = nn.Sequential(
    nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 10)
)
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(100):
    predictions = model(images[training])
    loss = loss_function(predictions, labels[training])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:train]


# --8<-- [start:forgotten] varies
def score():
    with torch.no_grad():
        guesses = model(images[validation]).argmax(dim=1)
    return (guesses == labels[validation]).float().mean().item()


scores = [score() for call in range(3)]
for value in scores:
    print(f"{value:.4f}")
# --8<-- [end:forgotten]

# --8<-- [start:remembered]
model.eval()
print(f"{score():.2f}, and again {score():.2f}")
assert score() > max(scores) and len(set(scores)) > 1
# --8<-- [end:remembered]
