# --8<-- [start:default] tensorflow
import keras
import numpy as np

seen = []


def loss(y, prediction):
    seen.append(y.numpy().ravel().astype(int).tolist())  # (1)!
    return keras.losses.mean_squared_error(y, prediction)


keras.utils.set_random_seed(0)
y = np.arange(8, dtype="float32")[:, None]
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.001), loss, run_eagerly=True)
model.fit(y, y, batch_size=4, epochs=2, verbose=0)
print("epoch 0:", *seen[:2])
print("epoch 1:", *seen[2:])
# --8<-- [end:default]

# --8<-- [start:chosen]
seen.clear()
model.fit(y, y, batch_size=4, shuffle=False, verbose=0)
print("shuffle=False:", *seen)
# --8<-- [end:chosen]
