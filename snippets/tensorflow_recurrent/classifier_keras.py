# --8<-- [start:model] tensorflow
import os

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((20,), dtype="int32"),
        layers.Embedding(100, 8),
        layers.LSTM(16, return_sequences=True),
        layers.LSTM(16),
        layers.Dense(2),
    ]
)
# --8<-- [end:model]

# --8<-- [start:shapes]
words = keras.ops.ones((5, 20), dtype="int32")
print("logits:", tuple(model(words).shape))
print("LSTM parameters:", model.layers[1].count_params())
# --8<-- [end:shapes]
