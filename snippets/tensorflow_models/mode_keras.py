# --8<-- [start:mode] tensorflow
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((1000,)), layers.Dropout(0.5)])
x = np.ones((1, 1000), "float32")


def zeros(output) -> str:
    return f"{(output.numpy() == 0).mean():.1f}"


print("share of zeros, plain call:", zeros(model(x)))
print("training=True:", zeros(model(x, training=True)))
print("plain call after it:", zeros(model(x)))
# --8<-- [end:mode]
