# --8<-- [start:fails] raises
import numpy as np
import torch

table = np.array([[1.5, None], [3.5, 4.0]])
x = torch.from_numpy(table)
# --8<-- [end:fails]
