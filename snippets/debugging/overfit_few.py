# --8<-- [start:program]
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
digits = load_digits()
pixels = torch.tensor(digits.data, dtype=torch.float32)
targets = torch.tensor(digits.target)
images = pixels[torch.randperm(len(pixels))]
targets = targets[torch.randperm(len(targets))]
mean, std = images[:1400].mean(dim=0), images[:1400].std(dim=0)
std[std == 0] = 1.0
inputs = (images - mean) / std


class Classifier(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.hidden = nn.Linear(64, 64)
        self.dropout = nn.Dropout(0.7)
        self.output = nn.Linear(64, 10)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        features = torch.relu(self.hidden(inputs))  # (1)!
        return self.output(self.dropout(features))


model = Classifier()
optimizer = torch.optim.Adam(model.parameters(), lr=0.00001)
loss_function = nn.CrossEntropyLoss()


def train() -> None:
    for _ in range(250):
        predictions = model(inputs[:1400])
        loss = loss_function(predictions, targets[:1400])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    guesses = model(inputs[1400:]).argmax(dim=1)
    right = (guesses == targets[1400:]).float().mean()
    print(f"loss {loss.item():.1f}, validation accuracy {right:.1f}")


# --8<-- [end:program]


# --8<-- [start:check]
def overfit(rate: float) -> float:
    model = Classifier().eval()  # (1)!
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    for _ in range(200):
        predictions = model(inputs[:20])
        loss = loss_function(predictions, targets[:20])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


for rate in [0.00001, 0.0001, 0.001, 0.01]:
    print(f"rate {rate:.5f}: loss {overfit(rate):.1f}")


# --8<-- [end:check]

# --8<-- [start:mend]
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
train()
# --8<-- [end:mend]
