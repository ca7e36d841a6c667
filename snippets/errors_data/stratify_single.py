# --8<-- [start:fails] raises
from sklearn.model_selection import train_test_split

inputs = [0.1, 0.2, 0.3, 0.4, 0.5]
labels = ["cat", "cat", "dog", "dog", "owl"]
train_test_split(inputs, labels, test_size=2, stratify=labels)
# --8<-- [end:fails]
