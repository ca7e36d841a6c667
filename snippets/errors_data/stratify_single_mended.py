# --8<-- [start:mended]
from sklearn.model_selection import train_test_split

inputs = [0.1, 0.2, 0.3, 0.4, 0.5]
labels = ["cat", "cat", "dog", "dog", "owl"]
keep = [i for i in range(5) if labels.count(labels[i]) > 1]
inputs = [inputs[i] for i in keep]
labels = [labels[i] for i in keep]
parts = train_test_split(
    inputs, labels, test_size=2, stratify=labels, random_state=0
)
print(sorted(parts[2]), sorted(parts[3]))
# --8<-- [end:mended]
