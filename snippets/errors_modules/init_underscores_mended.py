# --8<-- [start:mended]
from torch import nn


class Model(nn.Module):
    def __init__(self, hidden):
        super().__init__()
        self.linear = nn.Linear(4, hidden)


model = Model(16)
print(model)
# --8<-- [end:mended]
