# --8<-- [start:fails] raises
import torch

weights = torch.load("model.pt")
# --8<-- [end:fails]
