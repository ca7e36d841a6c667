# --8<-- [start:seeds]
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

x = torch.linspace(-2, 2, 80).unsqueeze(1)
dataset = TensorDataset(x, 3 * x)


def run(seed: int) -> torch.Tensor:
    torch.manual_seed(seed)  # (1)!
    model = nn.Linear(1, 1)
    loss_function = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    for inputs, targets in DataLoader(dataset, 16, shuffle=True):
        loss = loss_function(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.weight.detach()


print("same seed: ", torch.equal(run(0), run(0)))
print("other seed:", torch.equal(run(0), run(1)))
# --8<-- [end:seeds]
