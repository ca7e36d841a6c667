# --8<-- [start:predict]
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


@torch.no_grad()
def predict(model, loader, device):
    """Return all outputs and all targets, on the CPU."""
    model.eval()
    outputs, answers = [], []
    for inputs, targets in loader:
        outputs.append(model(inputs.to(device)).cpu())
        answers.append(targets)
    return torch.cat(outputs), torch.cat(answers)


# --8<-- [end:predict]


# --8<-- [start:median]
def median_error(outputs, targets):
    return (outputs - targets).abs().median()


gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
model = nn.Identity().to(device)  # (1)!
inputs, targets = torch.tensor([0.0, 0, 9, 1, 9, 9, 0]), torch.zeros(7)
loader = DataLoader(TensorDataset(inputs, targets), batch_size=3)
total = 0.0
for batch in loader:
    total += median_error(*batch).item() * len(batch[1])
print(f"weighed by size: {total / 7:.1f}")
outputs, targets = predict(model, loader, device)
print(f"collected first: {median_error(outputs, targets):.1f}")
# --8<-- [end:median]
