# --8<-- [start:fails] raises
import numpy as np
import torch

image = np.array([[1, 2, 3], [4, 5, 6]])
mirrored = torch.from_numpy(image[:, ::-1])
# --8<-- [end:fails]
