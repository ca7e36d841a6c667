# --8<-- [start:drop] tensorflow
import keras
import tensorflow as tf

w = tf.Variable(0.0)
optimizer = keras.optimizers.SGD(0.1, momentum=0.9)
for step in range(1, 7):
    if step == 4:
        optimizer.learning_rate = 0.01
    before = w.numpy()
    optimizer.apply_gradients([(tf.constant(1.0), w)])
    print(f"step {step}: moved {before - w.numpy():.4f}")
# --8<-- [end:drop]
