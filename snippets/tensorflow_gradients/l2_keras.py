# --8<-- [start:penalty] tensorflow
import keras
import numpy as np

layer = keras.layers.Dense(
    1,
    kernel_initializer="ones",
    kernel_regularizer=keras.regularizers.L2(0.1),
)
model = keras.Sequential([keras.Input((1,)), layer])
model.compile(keras.optimizers.SGD(1.0), "mse")
x = y = np.zeros((4, 1), "float32")  # (1)!
history = model.fit(x, y, verbose=0).history
print(f"loss {history['loss'][0]:.1f}")
print(f"weight {model.get_weights()[0].item():.1f}")
# --8<-- [end:penalty]
