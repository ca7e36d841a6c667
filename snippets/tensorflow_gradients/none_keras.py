# --8<-- [start:watch] tensorflow
import tensorflow as tf

used, unused = tf.Variable(3.0), tf.Variable(1.0)
constant, watched = tf.constant(4.0), tf.constant(5.0)
with tf.GradientTape(persistent=True) as tape:
    tape.watch(watched)
    y = used * constant * watched
print("variable:", tape.gradient(y, used).numpy())
print("watched:", tape.gradient(y, watched).numpy())
print("constant:", tape.gradient(y, constant))
print("unused:", tape.gradient(y, unused))
# --8<-- [end:watch]

# --8<-- [start:numpy]
with tf.GradientTape() as tape:
    y = tf.constant(used.numpy() ** 2)  # (1)!
print("gradient:", tape.gradient(y, used))
# --8<-- [end:numpy]

# --8<-- [start:round]
with tf.GradientTape() as tape:
    y = tf.round(used)
print("gradient:", tape.gradient(y, used))
# --8<-- [end:round]

# --8<-- [start:zero]
with tf.GradientTape() as tape:
    y = used**2
zero = tape.gradient(y, unused, unconnected_gradients="zero")
print("gradient:", zero.numpy())
# --8<-- [end:zero]
