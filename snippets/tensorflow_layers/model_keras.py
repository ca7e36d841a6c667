# --8<-- [start:model] tensorflow
import os

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((28, 28, 1)),
        layers.Conv2D(16, 3, strides=2, padding="same", use_bias=False),
        layers.BatchNormalization(),
        layers.ReLU(),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10),
    ]
)
# --8<-- [end:model]

# --8<-- [start:shapes]
x = keras.ops.ones((8, 28, 28, 1))
for layer in model.layers:
    x = layer(x)
    print(f"{layer.__class__.__name__:18} {tuple(x.shape)}")
print("parameters:", model.count_params())
still = model.non_trainable_weights
print("of them without gradient:", sum(w.numpy().size for w in still))
# --8<-- [end:shapes]
