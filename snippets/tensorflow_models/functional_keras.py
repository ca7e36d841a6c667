# --8<-- [start:model] tensorflow
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
numbers = keras.Input((6,))
flags = keras.Input((2,))
hidden = layers.Dense(8, activation="relu", name="first")(numbers)
deeper = layers.Dense(8, activation="relu", name="second")(hidden)
hidden = layers.Add()([hidden, deeper])  # (1)!
joined = layers.Concatenate()([hidden, flags])
output = layers.Dense(1, name="head")(joined)
model = keras.Model([numbers, flags], output)
print("parameters:", model.count_params())
# --8<-- [end:model]

# --8<-- [start:call]
x, f = np.ones((5, 6), "float32"), np.ones((5, 2), "float32")
print("output:", tuple(model([x, f]).shape))
# --8<-- [end:call]

# --8<-- [start:inside]
second = model.get_layer("second").output
features = keras.Model(model.inputs, second)
print("second layer:", tuple(features([x, f]).shape))
# --8<-- [end:inside]
