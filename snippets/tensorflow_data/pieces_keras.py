# --8<-- [start:pieces] tensorflow
import tensorflow as tf


def show(name: str, data: tf.data.Dataset) -> None:
    print(f"{name}:", [d.numpy().tolist() for d in data])


data = tf.data.Dataset.range(5)
show("take", data.take(2))
show("skip", data.skip(3))
show("concatenate", data.take(2).concatenate(data.skip(3)))
pairs = tf.data.Dataset.zip(data.take(2), data.skip(3))
print("zip:", [(int(a), int(b)) for a, b in pairs])
show("filter", data.filter(lambda number: number % 2 == 0))
windows = data.window(3, shift=1, drop_remainder=True)
show("window", windows.flat_map(lambda window: window.batch(3)))
# --8<-- [end:pieces]

# --8<-- [start:repeat]
show("repeat, then batch", data.repeat(2).batch(4))
show("batch, then repeat", data.batch(4).repeat(2))
show("one batch", data.batch(4).take(1))
# --8<-- [end:repeat]
