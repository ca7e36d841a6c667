# --8<-- [start:fails] raises
from torch import nn

conv = nn.Conv2d(3, 16, 3, stride=2, padding="same")
# --8<-- [end:fails]
