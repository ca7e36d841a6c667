# --8<-- [start:leak] tensorflow
import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
data = tf.data.Dataset.range(10)


def show(shuffled: tf.data.Dataset) -> None:
    seen = set()
    for epoch in (1, 2, 3):
        seen |= {int(i) for i in shuffled.take(7)}
        validation = {int(i) for i in shuffled.skip(7)}
        print(f"epoch {epoch}: trained on", sorted(validation & seen))


show(data.shuffle(10))
# --8<-- [end:leak]

# --8<-- [start:mended]
show(data.shuffle(10, reshuffle_each_iteration=False))
# --8<-- [end:mended]
