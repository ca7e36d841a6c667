# --8<-- [start:model] tensorflow
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8),
        layers.BatchNormalization(),
        layers.Dense(3),
    ]
)
model.summary(line_length=60)
# --8<-- [end:model]
