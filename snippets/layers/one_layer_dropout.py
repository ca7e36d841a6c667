# --8<-- [start:warns]
import warnings

from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.LSTM(3, 4, num_layers=2, dropout=0.5, batch_first=True)
    nn.LSTM(3, 4, num_layers=1, dropout=0.5, batch_first=True)
print(len(caught), "warning")
print(str(caught[0].message).split(",")[0])
# --8<-- [end:warns]
