# --8<-- [start:data]
import torch
from sklearn.datasets import load_digits
from sklearn.linear_model import RidgeClassifier

x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x), torch.tensor(y)
torch.manual_seed(0)


def score(x, y) -> float:
    model = RidgeClassifier().fit(x[:1000], y[:1000])
    return model.score(x[1000:], y[1000:])


# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = score(x[torch.randperm(len(x))], y[torch.randperm(len(y))])
print(f"accuracy: {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
order = torch.randperm(len(x))
right = score(x[order], y[order])
print(f"accuracy: {right:.1f}")
assert right > 0.85 and wrong < 0.2
# --8<-- [end:right]
