# --8<-- [start:data]
import torch
from sklearn.neighbors import KNeighborsClassifier

torch.manual_seed(0)
x, y = torch.randn(1000, 10), torch.randint(2, (1000,))


def add_copies(x, y):
    x, y = x.repeat(5, 1), y.repeat(5)
    return x + 0.01 * torch.randn_like(x), y


# --8<-- [end:data]

# --8<-- [start:wrong]
many_x, many_y = add_copies(x, y)
order = torch.randperm(len(many_x))
train, valid = order[:4000], order[4000:]
model = KNeighborsClassifier(1).fit(many_x[train], many_y[train])
wrong = model.score(many_x[valid], many_y[valid])
print(f"accuracy: {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
model = KNeighborsClassifier(1).fit(*add_copies(x[:600], y[:600]))
right = model.score(x[600:], y[600:])
print(f"accuracy: {right:.1f}")
assert wrong > 0.95 and abs(right - 0.5) < 0.1
# --8<-- [end:right]
