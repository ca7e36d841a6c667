# --8<-- [start:learn]
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images = torch.tensor(digits.data / 16, dtype=torch.float32)
torch.manual_seed(0)
labels = torch.randint(10, (len(images),))  # (1)!
model = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 10))
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(100):
    predictions = model(images[:100])
    loss = loss_function(predictions, labels[:100])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:learn]

# --8<-- [start:score]
model.eval()
with torch.no_grad():
    right = (model(images).argmax(dim=1) == labels).float()
print(f"the 100 images it was trained on: {right[:100].mean():.2f}")
print(f"images it has not seen:           {right[100:].mean():.2f}")
# --8<-- [end:score]
