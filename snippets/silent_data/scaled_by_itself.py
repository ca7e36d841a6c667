# --8<-- [start:data]
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

x, y = load_wine(return_X_y=True)
train_x, train_y, test_x, test_y = x[::2], y[::2], x[1::2], y[1::2]
new_x, new_y = test_x[test_y == 2], test_y[test_y == 2]  # one grower
scaler = StandardScaler()
model = LogisticRegression().fit(scaler.fit_transform(train_x), train_y)
# --8<-- [end:data]

# --8<-- [start:wrong]
test = model.score(StandardScaler().fit_transform(test_x), test_y)
wrong = model.score(StandardScaler().fit_transform(new_x), new_y)
print(f"test set: {test:.1f}, new delivery: {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
test = model.score(scaler.transform(test_x), test_y)
right = model.score(scaler.transform(new_x), new_y)
print(f"test set: {test:.1f}, new delivery: {right:.1f}")
assert right > 0.9 and wrong < 0.5
# --8<-- [end:right]
