# --8<-- [start:data] tensorflow
import keras
from keras import layers
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
x, x_val, y, y_val = train_test_split(x, y, random_state=0)
print(x.shape, x_val.shape)
# --8<-- [end:data]

# --8<-- [start:model]
model = keras.Sequential(
    [
        keras.Input((64,)),
        layers.Dense(64, activation="relu"),
        layers.Dense(10),
    ]
)
model.compile(
    optimizer=keras.optimizers.Adam(0.003),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
# --8<-- [end:model]

# --8<-- [start:fit]
model.fit(x, y, batch_size=32, epochs=10, verbose=0)
# --8<-- [end:fit]

# --8<-- [start:evaluate]
loss, accuracy = model.evaluate(x_val, y_val, verbose=0)
print("loss under 0.2:", loss < 0.2)
print("accuracy over 0.95:", accuracy > 0.95)
# --8<-- [end:evaluate]

# --8<-- [start:predict]
logits = model.predict(x_val, verbose=0)
print(type(logits).__name__, logits.shape)
print(logits[:5].argmax(axis=1), y_val[:5])
# --8<-- [end:predict]
