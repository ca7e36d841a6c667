# --8<-- [start:program]
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
digits = load_digits()
pixels = torch.tensor(digits.data, dtype=torch.float32)
targets = torch.tensor(digits.target)
order = torch.randperm(len(pixels))  # (1)!
images, targets = pixels[order], targets[order]
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
        features = torch.relu(self.hidden(inputs))
        return self.output(self.dropout(features))


model = Classifier()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
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
train()
first, second = model(inputs[1400:]), model(inputs[1400:])
print("twice the same:", torch.equal(first, second))
right = (first.argmax(dim=1) == targets[1400:]).float().mean().item()
print(f"validation accuracy {right:.2f}")
# --8<-- [end:check]

# --8<-- [start:mend]
model.eval()
with torch.no_grad():
    first, second = model(inputs[1400:]), model(inputs[1400:])
print("twice the same:", torch.equal(first, second))
right = (first.argmax(dim=1) == targets[1400:]).float().mean().item()
print(f"validation accuracy {right:.2f}")
assert right > 0.9
# --8<-- [end:mend]
