# --8<-- [start:scale] tensorflow
import keras
import numpy as np


class Scale(keras.layers.Layer):
    def build(self, shape):
        self.scale = self.add_weight(
            shape=(shape[-1],), initializer="ones", name="scale"
        )
        self.steps = self.add_weight(
            shape=(), initializer="zeros", trainable=False, name="steps"
        )

    def call(self, x, training=False):
        if training:
            self.steps.assign_add(1)
        return x * self.scale


layer = Scale()
x = np.ones((2, 3), "float32")
layer(x, training=True)
layer(x)
print("trainable:", [weight.name for weight in layer.trainable_weights])
rest = [weight.name for weight in layer.non_trainable_weights]
print("not trainable:", rest)
print("steps:", int(layer.steps))
# --8<-- [end:scale]
