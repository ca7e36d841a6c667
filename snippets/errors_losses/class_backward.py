# --8<-- [start:fails] raises
from torch import nn

model = nn.Linear(5, 3)
loss = nn.CrossEntropyLoss()
loss.backward()
# --8<-- [end:fails]
