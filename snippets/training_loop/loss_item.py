# --8<-- [start:keeps]
import warnings

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1, 1)
inputs = torch.rand(8, 1)
loss = nn.MSELoss()(model(inputs), 3 * inputs)
kept = [loss]
print(kept[0].requires_grad)
node = kept[0].grad_fn
print(node.name(), "<-", node.next_functions[0][0].name())  # (1)!
# --8<-- [end:keeps]

# --8<-- [start:warns]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    number = float(loss)
print(number == loss.item())
print(str(caught[0].message).split("\n")[0])
# --8<-- [end:warns]

# --8<-- [start:item]
number = loss.item()
print(type(number), loss.detach().requires_grad)  # (1)!
# --8<-- [end:item]

# --8<-- [start:fails] raises
torch.tensor(number).backward()
# --8<-- [end:fails]
