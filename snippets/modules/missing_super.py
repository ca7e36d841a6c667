# --8<-- [start:fails] raises
from torch import nn


class LinearModel(nn.Module):
    def __init__(self) -> None:
        self.linear = nn.Linear(3, 1)


LinearModel()
# --8<-- [end:fails]
