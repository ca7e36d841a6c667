# --8<-- [start:places]
import torch
from torch import nn

inputs = torch.linspace(-2, 2, 20).unsqueeze(1)
targets = inputs.sin()
loss_function = nn.MSELoss()


def train(place: str, steps: int = 30) -> torch.Tensor:
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 8), nn.Tanh(), nn.Linear(8, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(steps):
        if place == "first":
            optimizer.zero_grad()
        predictions = model(inputs)
        loss = loss_function(predictions, targets)
        if place == "before backward":
            optimizer.zero_grad()
        loss.backward()
        if place == "before step":
            optimizer.zero_grad()
        optimizer.step()
        if place == "last":
            optimizer.zero_grad()
    return nn.utils.parameters_to_vector(model.parameters())  # (1)!


weights = train("before backward")
for place in ["first", "last"]:
    print(place, torch.equal(train(place), weights))
# --8<-- [end:places]

# --8<-- [start:wrong]
untrained = train("before backward", steps=0)
wrong = train("before step")
print("before backward:", not torch.equal(weights, untrained))
print("before step:    ", not torch.equal(wrong, untrained))
# --8<-- [end:wrong]

# --8<-- [start:never]
print(torch.allclose(train("never"), weights, atol=0.01))
# --8<-- [end:never]
