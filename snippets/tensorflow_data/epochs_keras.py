# --8<-- [start:each] tensorflow
import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
data = tf.data.Dataset.range(6)
each = data.shuffle(6)
for epoch in (1, 2):
    print(f"epoch {epoch}:", [int(i) for i in each])
# --8<-- [end:each]

# --8<-- [start:once]
once = data.shuffle(6, reshuffle_each_iteration=False)
first, second = [int(i) for i in once], [int(i) for i in once]
print("the same order in both epochs:", first == second)
# --8<-- [end:once]

# --8<-- [start:seed]
runs = []
for _ in range(2):
    seeded = data.shuffle(6, seed=7)
    runs.append([[int(i) for i in seeded] for epoch in range(3)])
print("two runs of three epochs agree:", runs[0] == runs[1])
print("epochs of a run agree:", runs[0][0] == runs[0][1])
# --8<-- [end:seed]
