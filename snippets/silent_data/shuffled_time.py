# --8<-- [start:data]
import torch
from sklearn.neighbors import KNeighborsRegressor

torch.manual_seed(0)
prices = torch.randn(1000, 20).cumsum(dim=0)  # 20 random walks
day = torch.arange(1000.0).unsqueeze(1)


def test_error(order) -> float:
    train, test = order[:800], order[800:]
    model = KNeighborsRegressor(2).fit(day[train], prices[train])
    predicted = torch.tensor(model.predict(day[test]))
    return (predicted - prices[test]).abs().mean().item()


# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = test_error(torch.randperm(1000))
print(f"mean error: {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right = test_error(torch.arange(1000))
print(f"mean error: {right:.1f}")
assert right > 5 * wrong
# --8<-- [end:right]
