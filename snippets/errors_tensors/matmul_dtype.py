# --8<-- [start:fails] raises
import numpy as np
import torch

x = torch.from_numpy(np.ones((4, 3)))
weight = torch.ones(3, 2)
x @ weight
# --8<-- [end:fails]
