# --8<-- [start:mended]
import numpy as np
import torch
from torch import nn

lstm = nn.LSTM(8, 32, batch_first=True)
sequences = torch.from_numpy(np.ones((4, 10, 8)))
outputs, (h, c) = lstm(sequences.float())
print(outputs.dtype)
# --8<-- [end:mended]
