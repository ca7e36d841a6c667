# --8<-- [start:freeze] tensorflow
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(64, 4)).astype("float32")
y = x.sum(axis=1, keepdims=True)
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(8), layers.Dense(1)]
)
first = model.layers[0]


def moves() -> bool:
    before = first.kernel.numpy()
    model.fit(x, y, verbose=0)
    return bool((first.kernel.numpy() != before).any())


model.compile("sgd", "mse")
print("at first, the layer moves:", moves())
first.trainable = False
print("frozen, the layer moves:", moves())
model.compile("sgd", "mse")
print("compiled again, the layer moves:", moves())
# --8<-- [end:freeze]

# --8<-- [start:batch_norm]
norm = layers.BatchNormalization()
norm.build((None, 4))
for trainable in (True, False):
    norm.trainable = trainable
    before = norm.moving_mean.numpy()
    norm(x + 1, training=True)
    moved = bool((norm.moving_mean.numpy() != before).any())
    print(f"trainable {trainable}: mean moves: {moved}")
# --8<-- [end:batch_norm]
