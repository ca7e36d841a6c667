# --8<-- [start:last] tensorflow
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_iris

keras.utils.set_random_seed(0)
x, y = load_iris(return_X_y=True)
x = x.astype("float32")
print("classes in the last third:", np.unique(y[100:]).tolist())


def score(x, y) -> float:
    model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
    model.compile(
        keras.optimizers.Adam(0.05),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    fitted = model.fit(x, y, validation_split=1 / 3, epochs=30, verbose=0)
    return fitted.history["val_accuracy"][-1]


print(f"validation accuracy: {score(x, y):.2f}")
# --8<-- [end:last]

# --8<-- [start:mixed]
order = np.random.default_rng(0).permutation(150)
classes = np.unique(y[order][100:]).tolist()
print("classes in the mixed third:", classes)
good = score(x[order], y[order]) > 0.85
print("validation accuracy over 0.85:", good)
# --8<-- [end:mixed]
