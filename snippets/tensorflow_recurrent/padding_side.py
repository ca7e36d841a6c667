# --8<-- [start:pad] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch.nn.utils.rnn import pad_sequence

sentences = [[5, 6], [7, 8, 9]]
theirs = keras.utils.pad_sequences(sentences)
ours = pad_sequence([torch.tensor(s) for s in sentences], batch_first=True)
after = keras.utils.pad_sequences(sentences, padding="post")
assert after.tolist() == ours.tolist()
print("Keras:  ", theirs.tolist())
print("PyTorch:", ours.tolist())
# --8<-- [end:pad]

# --8<-- [start:move]
padded = torch.tensor(theirs)
order = (padded == 0).int().argsort(dim=1, stable=True)  # (1)!
moved = padded.gather(1, order)
print("moved:  ", moved.tolist())
print("lengths:", (padded != 0).sum(dim=1).tolist())
# --8<-- [end:move]
