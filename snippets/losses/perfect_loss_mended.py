# --8<-- [start:train]
import torch
from torch import nn

torch.manual_seed(0)
labels = torch.tensor([[0.0], [1.0]]).repeat(100, 1)
inputs = torch.randn(200, 2) + 6 * labels

model = nn.Linear(2, 1)
before = model.weight.detach().clone()
loss_function = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for _ in range(100):
    logits = model(inputs)
    loss = loss_function(logits, labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

correct = (logits > 0) == (labels == 1)
print("weights moved:", not torch.equal(model.weight, before))
print(f"training accuracy {correct.float().mean():.2f}")
# --8<-- [end:train]
