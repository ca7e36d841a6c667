# --8<-- [start:data] tensorflow
import keras
from keras import layers
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
validation = x[300:600], y[300:600]
# --8<-- [end:data]

# --8<-- [start:stop]
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((64,)),
        layers.Dense(64, activation="relu"),
        layers.Dense(10),
    ]
)
model.compile(
    keras.optimizers.Adam(0.01),
    keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
log = model.fit(
    x[:300],
    y[:300],
    validation_data=validation,
    epochs=100,
    callbacks=[stop],
    verbose=0,
).history["val_loss"]
print("stopped before epoch 100:", len(log) < 100)
print("epochs after the best:", len(log) - 1 - log.index(min(log)))
loss = model.evaluate(*validation, verbose=0)
print("best weights are back:", abs(loss - min(log)) < 1e-5)
# --8<-- [end:stop]
