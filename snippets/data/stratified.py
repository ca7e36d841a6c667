# --8<-- [start:split]
import torch
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

labels = torch.tensor(load_breast_cancer().target)
labels = torch.cat([labels[labels == 1], labels[labels == 0][:10]])


def rare(stratify: torch.Tensor | None, seed: int) -> int:
    _, validation = train_test_split(
        torch.arange(len(labels)),
        test_size=0.2,
        stratify=stratify,
        random_state=seed,
    )
    return int((labels[validation] == 0).sum())


print("random    ", [rare(None, seed) for seed in range(8)])
print("stratified", [rare(labels, seed) for seed in range(8)])
# --8<-- [end:split]
