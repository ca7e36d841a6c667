# --8<-- [start:fit] tensorflow
import tempfile
from pathlib import Path

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.linspace(-1, 1, 40, dtype="float32")[:, None]
line = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input((1,)), line])
model.compile(keras.optimizers.SGD(0.1), "mse")
with tempfile.TemporaryDirectory() as folder:
    best = Path(folder, "best.weights.h5")
    table = Path(folder, "log.csv")
    history = model.fit(
        x[::2],
        3 * x[::2],
        batch_size=20,
        epochs=3,
        validation_data=(x[1::2], 3 * x[1::2]),
        callbacks=[
            keras.callbacks.CSVLogger(table),
            keras.callbacks.ModelCheckpoint(
                best, save_best_only=True, save_weights_only=True
            ),
        ],
        verbose=0,
    ).history
    print("checkpoint is there:", best.exists())
    print(table.read_text().splitlines()[0])
print([f"{loss:.3f}" for loss in history["loss"]])
print([f"{loss:.3f}" for loss in history["val_loss"]])
# --8<-- [end:fit]
