# --8<-- [start:metrics]
import numpy as np
import torch
from torch import Tensor

scores = [torch.tensor([0.9, 0.2, 0.6, 0.4]), torch.tensor([0.8, 0.5, 0.1])]
truth = [torch.tensor([1, 0, 0, 1]), torch.tensor([1, 1, 0])]


class Counts:
    def __init__(self):
        self.right = self.count = self.hits = self.said = self.true = 0

    def update(self, score: Tensor, y: Tensor):
        said, y = score > 0.5, y.bool()
        self.right += (said == y).sum().item()
        self.count += len(y)
        self.hits += (said & y).sum().item()
        self.said += said.sum().item()
        self.true += y.sum().item()

    def show(self, when: str):
        print(
            f"{when}, binary_accuracy {self.right / self.count:.3f}, "
            f"precision {self.hits / max(self.said, 1):.3f}, "
            f"recall {self.hits / max(self.true, 1):.3f}"
        )


counts = Counts()
for batch in range(2):
    counts.update(scores[batch], truth[batch])
    counts.show(f"after batch {batch}")
counts = Counts()  # (1)!
counts.update(scores[1], truth[1])
counts.show("reset, batch 1")
# --8<-- [end:metrics]

# --8<-- [start:logits]
logits = torch.logit(scores[0])
for threshold in (0.5, 0.0):
    said = logits > threshold
    precision = truth[0][said].float().mean().item()
    print(f"logits over {threshold}: {precision:.3f}")
# --8<-- [end:logits]

# --8<-- [start:auc]
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(0)
score = rng.random(500) ** 3
y = rng.random(500) < score
print(f"AUC, exact: {roc_auc_score(y, score):.4f}")
# --8<-- [end:auc]
