# --8<-- [start:fails] raises
import numpy as np
from torch import nn

layer = nn.Linear(3, 1)
x = np.ones((5, 3))
layer(x)
# --8<-- [end:fails]
