# --8<-- [start:checks]
import torch
from sklearn.datasets import load_digits
from torch import nn


def check_batch(inputs: torch.Tensor, targets: torch.Tensor) -> None:
    assert inputs.shape[1:] == (64,), inputs.shape
    assert inputs.dtype == torch.float32, inputs.dtype
    assert inputs.isfinite().all(), "inputs hold nan or inf"
    low, high = inputs.min().item(), inputs.max().item()
    assert 0 <= low and high <= 1, f"inputs from {low} to {high}"
    assert targets.shape == inputs.shape[:1], targets.shape
    assert targets.dtype == torch.int64, targets.dtype
    assert 0 <= targets.min() and targets.max() <= 9


def check_logits(logits: torch.Tensor, targets: torch.Tensor) -> None:
    assert logits.shape == (len(targets), 10), logits.shape
    assert logits.isfinite().all(), "logits hold nan or inf"


# --8<-- [end:checks]

# --8<-- [start:holds]
digits = load_digits()
pixels = torch.tensor(digits.data, dtype=torch.float32)
targets = torch.tensor(digits.target)
model = nn.Linear(64, 10)
check_batch(pixels / 16, targets)
check_logits(model(pixels / 16), targets)
print("both borders hold")
# --8<-- [end:holds]

# --8<-- [start:fails] raises
check_logits(model(pixels), targets)
check_batch(pixels, targets)
# --8<-- [end:fails]
