# --8<-- [start:fails]
import warnings

from torch import nn

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    lstm = nn.LSTM(8, 32, dropout=0.2)
print(f"{seen[0].category.__name__}: {seen[0].message}")
# --8<-- [end:fails]
