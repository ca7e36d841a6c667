# --8<-- [start:fails] raises
import torch

device = torch.device("gpu")
# --8<-- [end:fails]
