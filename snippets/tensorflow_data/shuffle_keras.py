# --8<-- [start:buffer] tensorflow
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
numbers = tf.data.Dataset.range(1000)  # sorted: 0, 1, 2, ...
orders = {}
for buffer in (1, 10, 100, 1000):
    mixed = numbers.shuffle(buffer).as_numpy_iterator()
    orders[buffer] = np.array(list(mixed))
    largest = orders[buffer][:100].max()
    print(f"buffer {buffer}: largest of the first 100: {largest}")
# --8<-- [end:buffer]

# --8<-- [start:draw]
figure, axes = plt.subplots(1, 2, figsize=(6, 3), sharey=True)
for axis, buffer in zip(axes, (100, 1000), strict=True):
    fifths = orders[buffer][::5]  # (1)!
    axis.plot(range(0, 1000, 5), fifths, ".", color="tab:red")
    axis.set(title=f"buffer {buffer}", xlabel="position")
axes[0].set(ylabel="sample")
plt.show()
# --8<-- [end:draw]

# --8<-- [start:order]
eight = tf.data.Dataset.range(8)
print("batch, then shuffle:")
for batch in eight.batch(2).shuffle(4):
    print(batch.numpy().tolist())
# --8<-- [end:order]
