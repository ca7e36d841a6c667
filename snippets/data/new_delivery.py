# --8<-- [start:score]
import torch
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from torch import nn

wine = load_wine()
training, validation, labels, answers = train_test_split(
    torch.tensor(wine.data, dtype=torch.float32),
    torch.tensor(wine.target),
    test_size=0.3,
    stratify=wine.target,
    random_state=0,
)
mean, std = training.mean(dim=0), training.std(dim=0)

torch.manual_seed(0)
model = nn.Linear(13, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss_function = nn.CrossEntropyLoss()
for _ in range(100):
    predictions = model((training - mean) / std)
    loss = loss_function(predictions, labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

delivery = validation[answers == 0]
mean, std = delivery.mean(dim=0), delivery.std(dim=0)
predicted = model((delivery - mean) / std).argmax(dim=1)
print(len(delivery), "wines of grower 0")
print("found:", int((predicted == 0).sum()))
# --8<-- [end:score]
