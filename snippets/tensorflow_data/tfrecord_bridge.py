# --8<-- [start:write] tensorflow
import os
import tempfile

import torch._dynamo  # (1)!

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # (2)!
import tensorflow as tf
import torch
from torch.utils.data import DataLoader, IterableDataset

temporary = tempfile.TemporaryDirectory()
path = f"{temporary.name}/squares.tfrecord"
with tf.io.TFRecordWriter(path) as file:
    for i in range(5):
        numbers = tf.train.Int64List(value=[i, i * i])
        feature = {"x": tf.train.Feature(int64_list=numbers)}
        features = tf.train.Features(feature=feature)
        file.write(tf.train.Example(features=features).SerializeToString())
# --8<-- [end:write]


# --8<-- [start:stream]
def parse(record: tf.Tensor) -> tf.Tensor:
    kinds = {"x": tf.io.FixedLenFeature((2,), tf.int64)}
    return tf.io.parse_single_example(record, kinds)["x"]


class FromTensorFlow(IterableDataset):
    def __init__(self, data: tf.data.Dataset) -> None:
        self.data = data

    def __iter__(self):
        for sample in self.data.as_numpy_iterator():
            yield torch.tensor(sample)


records = FromTensorFlow(tf.data.TFRecordDataset(path).map(parse))
for batch in DataLoader(records, batch_size=3):
    print(batch.tolist())
# --8<-- [end:stream]

# --8<-- [start:once]
with temporary:
    samples = torch.stack(list(records))  # (1)!
print("in memory:", tuple(samples.shape))
# --8<-- [end:once]
