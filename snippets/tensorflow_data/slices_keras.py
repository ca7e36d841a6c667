# --8<-- [start:batches] tensorflow
import tensorflow as tf

x = tf.reshape(tf.range(20.0), (10, 2))
y = tf.range(10)
samples = tf.data.Dataset.from_tensor_slices((x, y))
data = samples.batch(4)
print("batches:", len(data))
for inputs, targets in data:
    print(tuple(inputs.shape), targets.numpy().tolist())
# --8<-- [end:batches]

# --8<-- [start:full]
full = samples.batch(4, drop_remainder=True)
print("full batches:", len(full))
# --8<-- [end:full]
