# --8<-- [start:mended]
import torch
from torch import nn

example, any_size = torch.ones(4, 2), torch.export.Dim.DYNAMIC
program = torch.export.export(
    nn.Linear(2, 1), (example,), dynamic_shapes=[{0: any_size}]
)
model = program.module()
print(model(torch.ones(8, 2)).shape)
# --8<-- [end:mended]
