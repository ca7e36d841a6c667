# --8<-- [start:second] tensorflow
import tensorflow as tf

x = tf.Variable(4.0)
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = x**3
    slope = inner.gradient(y, x)  # (1)!
print("first:", slope.numpy())
print("second:", outer.gradient(slope, x).numpy())
# --8<-- [end:second]

# --8<-- [start:penalty]
w = tf.Variable(1.0)
point = tf.constant(3.0)
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        inner.watch(point)
        score = w * point**2
    penalty = inner.gradient(score, point) ** 2  # (1)!
print("penalty:", penalty.numpy())
print("its gradient:", outer.gradient(penalty, w).numpy())
# --8<-- [end:penalty]

# --8<-- [start:jacobian]
v = tf.Variable([1.0, 2.0])
with tf.GradientTape() as tape:
    y = v**2
print(tape.jacobian(y, v).numpy())
# --8<-- [end:jacobian]
