# --8<-- [start:ahead] tensorflow
import tensorflow as tf

data = tf.data.Dataset.range(4)
data = data.map(tf.square, num_parallel_calls=2)
data = data.prefetch(2)
print([int(i) for i in data])
# --8<-- [end:ahead]
