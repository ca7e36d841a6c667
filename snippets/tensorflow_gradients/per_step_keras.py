# --8<-- [start:fit] tensorflow
import keras
import numpy as np

keras.utils.set_random_seed(0)
x = y = np.ones((40, 1), "float32")  # 4 batches of 10
model = keras.Sequential([keras.layers.Dense(1)])
schedule = keras.optimizers.schedules.ExponentialDecay(0.1, 4, 0.5)
model.compile(keras.optimizers.SGD(schedule), "mse")
for epoch in (1, 2):
    model.fit(x, y, batch_size=10, verbose=0)
    rate = float(model.optimizer.learning_rate)
    print(f"epoch {epoch}: rate {rate:.4f}", end=", ")
    print(f"steps {int(model.optimizer.iterations)}")
# --8<-- [end:fit]
