# --8<-- [start:rescale] tensorflow
import keras
import numpy as np

rescale = keras.layers.Rescaling(1 / 255)
print(rescale(np.array([0, 255], "uint8")).numpy())
print(rescale(np.array([0, 255], "float32")).numpy())
center = keras.layers.Rescaling(1 / 127.5, offset=-1)
print(center(np.array([0, 255], "uint8")).numpy())
# --8<-- [end:rescale]

# --8<-- [start:adapt]
x = np.array([[1, 10], [2, 20], [3, 60]], "float32")
normalize = keras.layers.Normalization()
normalize.adapt(x)
print(normalize(x).numpy().round(2))
print("weights:", len(normalize.weights))
# --8<-- [end:adapt]

# --8<-- [start:constant]
same = np.array([[5], [5]], "float32")
normalize = keras.layers.Normalization()
normalize.adapt(same)
print(normalize(same).numpy().tolist())
# --8<-- [end:constant]
