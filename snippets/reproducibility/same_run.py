# --8<-- [start:run]
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
inputs = torch.tensor(digits.data / 16).float()
targets = torch.tensor(digits.target)


def train(seed: int) -> torch.Tensor:
    torch.manual_seed(seed)
    layers = [nn.Linear(64, 32), nn.ReLU(), nn.Dropout(0.2)]
    model = nn.Sequential(*layers, nn.Linear(32, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for batch in torch.randperm(1000).split(20):
        predictions = model(inputs[batch])
        loss = nn.functional.cross_entropy(predictions, targets[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return nn.utils.parameters_to_vector(model.parameters())


print("same seed:   ", torch.equal(train(0), train(0)))
print("another seed:", torch.equal(train(0), train(1)))
# --8<-- [end:run]
