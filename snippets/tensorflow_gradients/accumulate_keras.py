# --8<-- [start:accumulate] tensorflow
import keras
import tensorflow as tf

w = tf.Variable(0.0)
optimizer = keras.optimizers.SGD(1.0, gradient_accumulation_steps=2)
for step in (1, 2, 3, 4):
    with tf.GradientTape() as tape:
        loss = step * w  # (1)!
    optimizer.apply_gradients([(tape.gradient(loss, w), w)])
    print(f"step {step}: weight {w.numpy()}")
# --8<-- [end:accumulate]
