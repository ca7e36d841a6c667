# --8<-- [start:model] tensorflow
import keras
import numpy as np
from keras import layers


class Stack(keras.Model):
    def __init__(self, width: int):
        super().__init__()
        self.hidden = [
            layers.Dense(width, activation="relu") for _ in range(2)
        ]
        self.head = layers.Dense(1)

    def call(self, x):
        for layer in self.hidden:
            x = layer(x)
        return self.head(x)


keras.utils.set_random_seed(0)
model = Stack(8)
print("output:", tuple(model(np.ones((2, 4), "float32")).shape))
print("parameters:", model.count_params())
# --8<-- [end:model]
