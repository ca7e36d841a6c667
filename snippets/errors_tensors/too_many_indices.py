# --8<-- [start:fails] raises
import torch

sample = torch.tensor([0.5, 2.0, 1.5])
first_feature = sample[:, 0]
# --8<-- [end:fails]
