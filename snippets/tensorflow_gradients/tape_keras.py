# --8<-- [start:once] tensorflow
import tensorflow as tf

x = tf.Variable(4.0)
with tf.GradientTape() as tape:
    y = x**3
print("y:", y.numpy())
print("slope:", tape.gradient(y, x).numpy())  # (1)!
# --8<-- [end:once]

# --8<-- [start:twice]
for step in (1, 2):
    with tf.GradientTape() as tape:
        y = x**3
    print(f"step {step}: {tape.gradient(y, x).numpy()}")
# --8<-- [end:twice]

# --8<-- [start:several]
v = tf.Variable([1.0, 2.0])
with tf.GradientTape() as tape:
    squares = v**2
print("gradient:", tape.gradient(squares, v).numpy())  # (1)!
# --8<-- [end:several]
