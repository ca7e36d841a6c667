# --8<-- [start:data]
import numpy as np
from sklearn import metrics
from sklearn.datasets import load_digits

labels = load_digits().target == 8
predicted = np.zeros_like(labels)  # always "no 8"
# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = metrics.accuracy_score(labels, predicted)
print(f"accuracy: {wrong:.2f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right = metrics.balanced_accuracy_score(labels, predicted)
print(f"balanced accuracy: {right:.2f}")
assert wrong > 0.9 and right == 0.5
# --8<-- [end:right]
