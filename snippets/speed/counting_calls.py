# --8<-- [start:model]
import logging

import torch
from torch import nn

torch._logging.set_logs(dynamo=logging.ERROR)  # (1)!
compiled = 0


def count(graph: torch.fx.GraphModule, example_inputs: list):
    global compiled
    compiled += 1
    return graph.forward


class Warmup(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer, self.calls = nn.Linear(4, 3), 0

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        self.calls += 1
        return self.layer(x) * min(self.calls / 10, 1.0)


model = torch.compile(Warmup(), backend=count)
for _ in range(12):
    model(torch.ones(2, 4))
print("compiled", compiled)
# --8<-- [end:model]
