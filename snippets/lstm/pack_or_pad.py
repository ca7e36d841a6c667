# --8<-- [start:imports]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.utils.rnn import pack_sequence, pad_sequence
from torch.utils.data import DataLoader

# --8<-- [end:imports]


# --8<-- [start:functions]
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
digits = load_digits()
images = torch.tensor(digits.images / 16).float()
labels = torch.tensor(digits.target)
# --8<-- [end:data]


# --8<-- [start:strip]
def strip(first: int, last: int) -> tuple[torch.Tensor, torch.Tensor]:
    count = int(torch.randint(1, 5, ()))
    rows = torch.randint(first, last, (count,))
    columns = [image.T for image in images[rows]]  # (1)!
    return torch.cat(columns), labels[rows[-1]]


# --8<-- [end:strip]


# --8<-- [start:join]
def pad(items: list) -> tuple:
    inputs, targets = zip(*items, strict=True)
    return pad_sequence(inputs, batch_first=True), torch.stack(targets)


def pack(items: list) -> tuple:
    inputs, targets = zip(*items, strict=True)
    return pack_sequence(inputs, enforce_sorted=False), torch.stack(targets)


# --8<-- [end:join]


# --8<-- [start:model]
class Reader(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.lstm = nn.LSTM(8, 32, batch_first=True)
        self.head = nn.Linear(32, 10)

    def forward(self, inputs) -> torch.Tensor:
        _, (hidden, _) = self.lstm(inputs)
        return self.head(hidden[-1])  # (1)!


# --8<-- [end:model]

# --8<-- [start:compare]
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
loss_function = nn.CrossEntropyLoss()
for join in [pad, pack]:
    torch.manual_seed(0)  # (1)!
    train = [strip(0, 1200) for _ in range(600)]
    validation = [strip(1200, 1797) for _ in range(300)]
    model = Reader().to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    loader = DataLoader(train, 50, shuffle=True, collate_fn=join)
    for _ in range(6):
        train_one_epoch(model, loader, loss_function, optimizer, device)
    inputs, targets = join(validation)
    with torch.no_grad():
        right = model(inputs.to(device)).argmax(dim=1).cpu() == targets
    print(f"{join.__name__:4} {right.float().mean():.1f}")
# --8<-- [end:compare]
