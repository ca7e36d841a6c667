# --8<-- [start:mended]
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 2)


model = Model()
print(len(list(model.parameters())))
# --8<-- [end:mended]
