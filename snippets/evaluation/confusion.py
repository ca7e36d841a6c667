# --8<-- [start:train]
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from sklearn.metrics import confusion_matrix
from torch import nn

digits = load_digits()
images = torch.tensor(digits.data / 16, dtype=torch.float32)
labels = torch.tensor(digits.target)
torch.manual_seed(0)
order = torch.randperm(len(images))
training, validation = order[:150], order[1000:1400]
model = nn.Linear(64, 10)
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(200):
    predictions = model(images[training])
    loss = loss_function(predictions, labels[training])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:train]

# --8<-- [start:count]
model.eval()
with torch.no_grad():
    probabilities = model(images[validation]).softmax(dim=1)
sure, guesses = probabilities.max(dim=1)
truth = labels[validation]
cells = 10 * truth + guesses  # (1)!
matrix = torch.bincount(cells, minlength=100).reshape(10, 10)
print(matrix)
assert (matrix.numpy() == confusion_matrix(truth, guesses)).all()
# --8<-- [end:count]

# --8<-- [start:draw]
plt.figure(figsize=(6, 4.6))
plt.imshow(matrix.numpy(), cmap="Blues", vmax=80)
for row in range(10):
    for column in range(10):
        count = matrix[row, column].item()
        text = plt.text(column, row, count or "", fontsize=14)
        text.set(ha="center", va="center")
plt.xticks(range(10))
plt.yticks(range(10))
plt.xlabel("predicted digit")
plt.ylabel("true digit")
plt.show()
# --8<-- [end:draw]

# --8<-- [start:read]
hits = matrix.diagonal()
precision = hits / matrix.sum(dim=0)
recall = hits / matrix.sum(dim=1)
f1 = 2 * precision * recall / (precision + recall)
print(f"precision {precision[1]:.2f}, recall {recall[1]:.2f}", end="")
print(f", F1 {f1[1]:.2f}")
print("never predicted:", (torch.tensor(0) / torch.tensor(0)).item())
# --8<-- [end:read]

# --8<-- [start:mistakes]
wrong = guesses != truth
worst = (sure * wrong).topk(4).indices.tolist()  # (1)!
figure, boxes = plt.subplots(1, 4, figsize=(6, 2.3))
for box, place in zip(boxes, worst, strict=True):
    guess, digit = guesses[place], truth[place]
    print(f"says {guess}, is {digit}: sure to {sure[place]:.2f}")
    box.imshow(digits.images[validation[place]], cmap="gray_r")
    box.set_title(f"says {guess}\nis {digit}")
    box.axis("off")
plt.show()
# --8<-- [end:mistakes]
