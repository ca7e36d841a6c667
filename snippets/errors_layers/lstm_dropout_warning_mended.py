# --8<-- [start:mended]
from torch import nn

lstm = nn.LSTM(8, 32, num_layers=2, dropout=0.2)
print(lstm)
# --8<-- [end:mended]
