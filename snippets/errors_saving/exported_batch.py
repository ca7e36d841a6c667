# --8<-- [start:fails] raises
import torch
from torch import nn

example = torch.ones(4, 2)
program = torch.export.export(nn.Linear(2, 1), (example,))
model = program.module()
model(torch.ones(8, 2))
# --8<-- [end:fails]
