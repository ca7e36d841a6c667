# --8<-- [start:train] tensorflow
import tempfile
from pathlib import Path

import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)


def build() -> keras.Model:
    return keras.Sequential(
        [
            keras.Input((4,)),
            layers.Dense(8, activation="relu"),
            layers.Dense(3),
        ]
    )


x = np.random.default_rng(0).normal(size=(64, 4)).astype("float32")
model = build()
model.compile("adam", "mse")
model.fit(x, x[:, :3], verbose=0)
# --8<-- [end:train]

# --8<-- [start:weights]
folder = tempfile.TemporaryDirectory()
path = Path(folder.name, "model.weights.h5")
model.save_weights(path)
loaded = build()
loaded.load_weights(path)
same = np.array_equal(model(x), loaded(x))
print("same predictions from the weights:", same)
# --8<-- [end:weights]

# --8<-- [start:resume]
path = Path(folder.name, "model.keras")
model.save(path)
loaded = keras.models.load_model(path)  # (1)!
print("same predictions:", np.array_equal(model(x), loaded(x)))
print("steps so far:", int(loaded.optimizer.iterations))
folder.cleanup()
# --8<-- [end:resume]
