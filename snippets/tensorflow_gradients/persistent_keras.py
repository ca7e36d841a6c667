# --8<-- [start:persistent] tensorflow
import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape(persistent=True) as tape:
    y = x**2
    z = y**2
print("dy/dx:", tape.gradient(y, x).numpy())
print("dz/dx:", tape.gradient(z, x).numpy())
del tape  # (1)!
# --8<-- [end:persistent]

# --8<-- [start:spent] raises
with tf.GradientTape() as tape:
    y = x**2
    z = y**2
print("dy/dx:", tape.gradient(y, x).numpy())
print("dz/dx:", tape.gradient(z, x).numpy())
# --8<-- [end:spent]
