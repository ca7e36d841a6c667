# --8<-- [start:fails] raises
import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = [nn.Linear(2, 4), nn.Linear(4, 1)]  # (1)!


optimizer = torch.optim.SGD(Stack().parameters(), lr=0.1)
# --8<-- [end:fails]
