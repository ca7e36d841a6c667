# --8<-- [start:fit] tensorflow
import keras
import numpy as np

x = np.ones((4, 2), "float32")
y = np.array([0, 2, 1, 2])


def first_loss(**weights) -> str:
    head = keras.layers.Dense(3, kernel_initializer="zeros")
    model = keras.Sequential([keras.Input((2,)), head])
    entropy = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile("sgd", entropy)
    history = model.fit(x, y, verbose=0, **weights).history
    return f"{history['loss'][0]:.4f}"


print("no weights:", first_loss())
print("class_weight:", first_loss(class_weight={0: 1, 1: 5, 2: 1}))
weight = np.array([1.0, 1.0, 5.0, 1.0])
print("sample_weight:", first_loss(sample_weight=weight))
# --8<-- [end:fit]
