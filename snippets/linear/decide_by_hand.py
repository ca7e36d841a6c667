# --8<-- [start:decide]
import torch
from torch import nn

model = nn.Linear(2, 1)
with torch.no_grad():
    model.weight.copy_(torch.tensor([[0.5, -1.0]]))
    model.bias.fill_(0.25)
    logits = model(torch.tensor([[2.0, 1.0], [0.0, 1.0]]))
for logit in logits.flatten():
    print(f"logit {logit:.2f}, probability {logit.sigmoid():.2f}")
# --8<-- [end:decide]
