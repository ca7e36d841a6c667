# --8<-- [start:model] tensorflow
import keras
import tensorflow as tf

x = tf.constant([[1.0], [2.0]])
target = tf.constant([[3.0], [6.0]])
layers = keras.layers
model = keras.Sequential(
    [layers.Input((1,)), layers.Dense(1, kernel_initializer="ones")]
)
loss_function = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.SGD(0.1)
# --8<-- [end:model]

# --8<-- [start:train]
for step in (1, 2, 3):
    with tf.GradientTape() as tape:
        loss = loss_function(target, model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_weights)
    optimizer.apply_gradients(
        zip(gradients, model.trainable_weights, strict=True)
    )
    weight = model.get_weights()[0].item()
    print(f"step {step}: loss {loss:.3f}, weight {weight:.3f}")
# --8<-- [end:train]
