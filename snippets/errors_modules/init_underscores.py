# --8<-- [start:fails] raises
from torch import nn


class Model(nn.Module):
    def _init_(self, hidden):
        super().__init__()
        self.linear = nn.Linear(4, hidden)


model = Model(16)
# --8<-- [end:fails]
