# --8<-- [start:calls] tensorflow
import random

import tensorflow as tf

random.seed(0)
calls = 0


def double(number):
    global calls
    calls += 1
    return 2 * number


numbers = tf.data.Dataset.range(4)
data = numbers.map(double)
for _ in range(2):
    print([int(i) for i in data], "calls:", calls)
# --8<-- [end:calls]

# --8<-- [start:chance]
frozen = numbers.map(lambda number: random.random())  # (1)!
drawn = numbers.map(lambda number: tf.random.uniform(()))
for data in (frozen, drawn):
    print("different values:", len({float(v) for v in data}))
# --8<-- [end:chance]


# --8<-- [start:cache]
def epochs_agree(data: tf.data.Dataset) -> bool:
    return [float(v) for v in data] == [float(v) for v in data]


print("two epochs agree:", epochs_agree(drawn))
print("with cache:", epochs_agree(drawn.cache()))
# --8<-- [end:cache]

# --8<-- [start:seed]
tf.random.set_seed(0)
seeded = numbers.map(lambda number: tf.random.uniform(()))
print("after set_seed:", epochs_agree(seeded))  # (1)!
# --8<-- [end:seed]
