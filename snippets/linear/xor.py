# --8<-- [start:xor]
import torch
from torch import nn

inputs = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
targets = torch.tensor([[0.0], [1.0], [1.0], [0.0]])  # (1)!
loss_function = nn.BCEWithLogitsLoss()


def fit(model: nn.Module, inputs: torch.Tensor) -> None:
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(500):
        predictions = model(inputs)
        loss = loss_function(predictions, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    probabilities = predictions.sigmoid().flatten().tolist()
    answers = [f"{probability:.2f}" for probability in probabilities]
    print(f"loss {loss.item():.2f}", *answers)


torch.manual_seed(0)
fit(nn.Linear(2, 1), inputs)
# --8<-- [end:xor]

# --8<-- [start:lowest]
model = nn.Linear(2, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
loss_function(model(inputs), targets).backward()
assert (model.weight.grad == 0).all() and model.bias.grad == 0
# --8<-- [end:lowest]

# --8<-- [start:ways_out]
product = inputs[:, :1] * inputs[:, 1:]
fit(nn.Linear(3, 1), torch.cat([inputs, product], dim=1))
fit(nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1)), inputs)
# --8<-- [end:ways_out]
