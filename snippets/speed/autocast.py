# --8<-- [start:dtypes]
import torch
from torch import nn

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
torch.manual_seed(0)
model = nn.Linear(8, 3).to(device)
inputs = torch.randn(4, 8).to(device)
targets = torch.tensor([0, 2, 1, 1]).to(device)
loss_function = nn.CrossEntropyLoss()

with torch.autocast(device.type, dtype=torch.bfloat16):
    logits = model(inputs)
    positive = logits.relu()
    loss = loss_function(logits, targets)
loss.backward()  # (1)!

print("logits  ", logits.dtype)
print("ReLU    ", positive.dtype)
print("loss    ", loss.dtype)
print("weight  ", model.weight.dtype)
print("gradient", model.weight.grad.dtype)
# --8<-- [end:dtypes]
