# --8<-- [start:data]
import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression

random = np.random.default_rng(0)
x, y = random.normal(size=(400, 5000)), random.integers(2, size=400)
# --8<-- [end:data]

# --8<-- [start:wrong]
select = SelectKBest(k=20).fit(x, y)
chosen = select.transform(x)
model = LogisticRegression().fit(chosen[:200], y[:200])
wrong = model.score(chosen[200:], y[200:])
print(f"accuracy: {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
select = SelectKBest(k=20).fit(x[:200], y[:200])
chosen = select.transform(x)
model = LogisticRegression().fit(chosen[:200], y[:200])
right = model.score(chosen[200:], y[200:])
print(f"accuracy: {right:.1f}")
assert wrong > right + 0.1 and abs(right - 0.5) < 0.1
# --8<-- [end:right]
