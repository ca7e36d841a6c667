# --8<-- [start:model] tensorflow
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [layers.Dense(16, activation="relu"), layers.Dense(3)]
)
print("weights before the first call:", len(model.weights))
# --8<-- [end:model]

# --8<-- [start:call]
x = np.ones((2, 4), "float32")
print("output:", tuple(model(x).shape))
for weight in model.weights:
    print(weight.path, tuple(weight.shape))
# --8<-- [end:call]
