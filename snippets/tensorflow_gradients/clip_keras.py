# --8<-- [start:clip] tensorflow
import keras
import tensorflow as tf

gradients = [tf.constant([3.0, 4.0]), tf.constant([0.5])]
for way in ("clipnorm", "global_clipnorm", "clipvalue"):
    a, b = tf.Variable([0.0, 0.0]), tf.Variable([0.0])
    optimizer = keras.optimizers.SGD(1.0, **{way: 1.0})
    optimizer.apply(gradients, [a, b])
    moved = [f"{-v:.3f}" for v in (*a.numpy(), *b.numpy())]
    print(f"{way:15}", *moved)
# --8<-- [end:clip]

# --8<-- [start:length]
clipped, length = tf.clip_by_global_norm(gradients, 1.0)
print(f"length {length:.3f}, first {clipped[0].numpy()[0]:.3f}")
# --8<-- [end:length]
