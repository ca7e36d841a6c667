# --8<-- [start:nines]
import torch
from sklearn.datasets import load_digits

labels = torch.tensor(load_digits().target)
torch.manual_seed(0)
labels = labels[torch.randperm(len(labels))]


def always_common(answers: torch.Tensor) -> torch.Tensor:
    training, validation = answers[:1000], answers[1000:1400]
    return validation == torch.bincount(training).argmax()


right = always_common((labels == 9).long())
score = right.float().mean().item()
print(f"is it a nine? always no: {score:.2f}")
print("nines found:", right[labels[1000:1400] == 9].sum().item())
print(
    f"which digit?  always one: {always_common(labels).float().mean():.2f}"
)
# --8<-- [end:nines]

# --8<-- [start:margin]
margin = 2 * (score * (1 - score) / len(right)) ** 0.5
print(f"{score:.2f} ± {margin:.2f}")

chance = torch.rand(10_000, len(right)) < score  # (1)!
close = (chance.float().mean(dim=1) - score).abs() < margin
print(f"within the margin: {close.float().mean():.2f}")
# --8<-- [end:margin]
