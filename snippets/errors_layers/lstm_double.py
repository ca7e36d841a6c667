# --8<-- [start:fails] raises
import numpy as np
import torch
from torch import nn

lstm = nn.LSTM(8, 32, batch_first=True)
sequences = torch.from_numpy(np.ones((4, 10, 8)))
lstm(sequences)
# --8<-- [end:fails]
