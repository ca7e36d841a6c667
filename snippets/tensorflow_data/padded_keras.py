# --8<-- [start:padded] tensorflow
import tensorflow as tf

words = [[5], [7, 8, 9], [2, 4]]
kind = tf.TensorSpec((None,), tf.int64)
data = tf.data.Dataset.from_generator(
    lambda: iter(words), output_signature=kind
)
for batch in data.padded_batch(3):
    print(batch.numpy())
# --8<-- [end:padded]
