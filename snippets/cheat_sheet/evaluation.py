# --8<-- [start:evaluation]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5))
inputs = torch.randn(8, 2)
targets = torch.tensor([0, 1] * 4)
model.eval()  # dropout off, batch norm fixed
with torch.inference_mode():  # no gradients
    logits = model(inputs)
    assert torch.equal(logits, model(inputs))
    predicted = logits.argmax(dim=1)
correct = (predicted == targets).sum().item()
model.train()
assert 0 <= correct <= len(targets) and model.training
print(predicted.shape, not logits.requires_grad)
# --8<-- [end:evaluation]
