# --8<-- [start:data]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Dropout(0.5)  # stands for a model with dropout
x = torch.ones(10_000)
# --8<-- [end:data]

# --8<-- [start:wrong]
model.train()
wrong = []
for _ in range(3):  # epochs
    wrong.append((model(x) == 0).float().mean().item())  # train
    model.eval()  # then validate
print("struck out:", [f"{part:.1f}" for part in wrong])
# --8<-- [end:wrong]

# --8<-- [start:right]
right = []
for _ in range(3):  # epochs
    model.train()
    right.append((model(x) == 0).float().mean().item())  # train
    model.eval()  # then validate
print("struck out:", [f"{part:.1f}" for part in right])
assert min(right) > 0.45 and wrong[1:] == [0, 0]
# --8<-- [end:right]
