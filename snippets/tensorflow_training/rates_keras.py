# --8<-- [start:plateau] tensorflow
import keras

model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.1), "mse")
plateau = keras.callbacks.ReduceLROnPlateau(patience=2, factor=0.5)
plateau.set_model(model)
plateau.on_train_begin()
for epoch, loss in enumerate([1.0, 0.9, 0.9, 0.9, 0.9, 0.9]):
    plateau.on_epoch_end(epoch, {"val_loss": loss})  # (1)!
    rate = float(model.optimizer.learning_rate)
    print(f"after epoch {epoch}: {rate:.3f}")
print("min_delta:", abs(plateau.min_delta))
# --8<-- [end:plateau]

# --8<-- [start:schedule]
import numpy as np


def halved(epoch: int, rate: float) -> float:
    return 0.1 * 0.5**epoch


x = np.ones((8, 1), "float32")
schedule = keras.callbacks.LearningRateScheduler(halved)
fitted = model.fit(x, x, epochs=3, callbacks=[schedule], verbose=0)
for epoch, rate in enumerate(fitted.history["learning_rate"]):
    print(f"in epoch {epoch}: {float(rate):.3f}")
# --8<-- [end:schedule]
