# --8<-- [start:stream] tensorflow
import keras
import tensorflow as tf

keras.utils.set_random_seed(0)


def read():
    yield from range(6)


kind = tf.TensorSpec((), tf.int64)
stream = tf.data.Dataset.from_generator(read, output_signature=kind)
for batch in stream.batch(4):
    print(batch.numpy().tolist())
# --8<-- [end:stream]

# --8<-- [start:buffer]
print("buffer of 3:", [int(i) for i in stream.shuffle(3)])
# --8<-- [end:buffer]

# --8<-- [start:interleave]
files = tf.constant([[0, 1, 2], [10, 11, 12]])
mixed = tf.data.Dataset.from_tensor_slices(files).interleave(
    tf.data.Dataset.from_tensor_slices, cycle_length=2
)
print([int(i) for i in mixed])
# --8<-- [end:interleave]
