# --8<-- [start:data]
from sklearn.metrics import accuracy_score
from sklearn.preprocessing import LabelEncoder

train_names = ["cat", "dog", "fox", "dog"]
test_names = ["dog", "fox", "dog"]
encoder = LabelEncoder().fit(train_names)
predicted = [1, 2, 1]  # dog, fox, dog: all right
# --8<-- [end:data]

# --8<-- [start:wrong]
labels = LabelEncoder().fit_transform(test_names)
wrong = accuracy_score(labels, predicted)
print(f"labels {labels}, accuracy {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
labels = encoder.transform(test_names)
right = accuracy_score(labels, predicted)
print(f"labels {labels}, accuracy {right:.1f}")
assert wrong < 0.5 and right == 1
# --8<-- [end:right]
