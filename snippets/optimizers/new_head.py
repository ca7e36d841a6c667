# --8<-- [start:replace]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[2] = nn.Linear(4, 3)
inputs, targets = torch.randn(6, 2), torch.tensor([0, 1, 2, 0, 1, 2])
loss_function = nn.CrossEntropyLoss()


def train() -> None:
    before = [model[0].weight.clone(), model[2].weight.clone()]
    for _ in range(50):
        logits = model(inputs)
        loss = loss_function(logits, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print("body moved:", not torch.equal(model[0].weight, before[0]))
    print("head moved:", not torch.equal(model[2].weight, before[1]))


train()
print("head has a gradient:", model[2].weight.grad is not None)
# --8<-- [end:replace]

# --8<-- [start:add]
optimizer.add_param_group({"params": model[2].parameters()})
train()
# --8<-- [end:add]
