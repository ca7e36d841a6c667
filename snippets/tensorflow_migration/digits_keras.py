# --8<-- [start:data] tensorflow
import os

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
from keras import layers
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
digits = load_digits()
images = digits.images[..., None] / 16  # (1)!
x, x_val, y, y_val = train_test_split(
    images, digits.target, test_size=0.2, random_state=0
)
print(x.shape, x.dtype, y.shape, y.dtype)
# --8<-- [end:data]

# --8<-- [start:model]
model = keras.Sequential(
    [
        keras.Input((8, 8, 1)),
        layers.Conv2D(16, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
print(model.count_params(), "parameters")
# --8<-- [end:model]

# --8<-- [start:fit] varies
model.compile(
    optimizer=keras.optimizers.Adam(0.003),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
history = model.fit(
    x,
    y,
    epochs=30,
    validation_data=(x_val, y_val),
    callbacks=[stop],
    verbose=0,
).history
loss, accuracy = model.evaluate(x_val, y_val, verbose=0)
print(f"{len(history['loss'])} epochs", end=", ")
print(f"validation loss {loss:.3f}, accuracy {accuracy:.3f}")
assert accuracy > 0.95
# --8<-- [end:fit]
