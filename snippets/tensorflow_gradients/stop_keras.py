# --8<-- [start:stop] tensorflow
import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = x * tf.stop_gradient(x)
print("y:", y.numpy())
print("gradient:", tape.gradient(y, x).numpy())
# --8<-- [end:stop]

# --8<-- [start:pause]
with tf.GradientTape() as tape:
    a = x * 2
    with tape.stop_recording():
        b = x * 5
    y = a + b
print("gradient:", tape.gradient(y, x).numpy())
# --8<-- [end:pause]

# --8<-- [start:update]
with tf.GradientTape() as tape:
    y = x**2
x.assign_sub(0.1 * tape.gradient(y, x))  # (1)!
print(f"x: {x.numpy():.1f}")
# --8<-- [end:update]
