# --8<-- [start:classes] tensorflow
import keras
import numpy as np
from keras import losses

logits = np.array([[2, -1, 0.5], [0, 1, 3], [1, 1, 1]], "float32")
y = np.array([0, 2, 1])
sparse = losses.SparseCategoricalCrossentropy(from_logits=True)
print(f"class numbers: {float(sparse(y, logits)):.4f}")
one_hot = keras.ops.one_hot(y, 3)
dense = losses.CategoricalCrossentropy(from_logits=True)
print(f"one-hot: {float(dense(one_hot, logits)):.4f}")
# --8<-- [end:classes]

# --8<-- [start:targets]
for other in (y.astype("float32"), y[:, None]):
    value = float(sparse(other, logits))
    print(other.dtype, other.shape, f"{value:.4f}")
# --8<-- [end:targets]

# --8<-- [start:logits]
forgot = losses.SparseCategoricalCrossentropy()
print(f"from_logits forgotten: {float(forgot(y, logits)):.4f}")
softmax = keras.ops.softmax(logits)
print(f"softmax first: {float(forgot(y, softmax)):.4f}")
# --8<-- [end:logits]

# --8<-- [start:reduction]
a = np.array([[0.0, 1.0], [2.0, 3.0]])
b = np.ones((2, 2))
for reduction in ("sum_over_batch_size", "sum", None):
    mse = losses.MeanSquaredError(reduction=reduction)
    print(reduction, mse(b, a).numpy().tolist())  # (1)!
# --8<-- [end:reduction]

# --8<-- [start:binary]
y = np.array([1, 0, 1])
logit = np.array([[1.5], [-0.5], [0.2]], "float32")
binary = losses.BinaryCrossentropy(from_logits=True)
print(f"(3, 1) and (3, 1): {float(binary(y[:, None], logit)):.4f}")
print(f"(3,) and (3, 1): {float(binary(y, logit)):.4f}")
# --8<-- [end:binary]
