# --8<-- [start:train]
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def count_nodes(node) -> int:
    found, waiting = set(), [node]
    while waiting:
        node = waiting.pop()
        if node is not None and node not in found:
            found.add(node)
            waiting += [before for before, _ in node.next_functions]
    return len(found)


torch.manual_seed(0)
x = torch.rand(80, 1)
loader = DataLoader(TensorDataset(x, 3 * x), 16, shuffle=True)
model = nn.Linear(1, 1)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

total = 0.0
for epoch in range(1, 4):
    for inputs, targets in loader:
        loss = loss_function(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss
    print(f"epoch {epoch}: {count_nodes(total.grad_fn)} nodes")
# --8<-- [end:train]
