# --8<-- [start:model]
import traceback

import torch
from torch import nn


class TwoLayers(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(8, 16)
        self.second = nn.Linear(10, 2)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        hidden = torch.relu(self.first(inputs))
        return self.second(hidden)


def predict(model: nn.Module, inputs: torch.Tensor) -> torch.Tensor:
    return model(inputs).argmax(dim=1)


# --8<-- [end:model]

# --8<-- [start:read]
try:
    predict(TwoLayers(), torch.rand(5, 8))
except RuntimeError as error:
    before = ""
    for frame in traceback.extract_tb(error.__traceback__):
        inside = frame.filename.startswith(torch.__path__[0])
        line = "(PyTorch)" if inside else f"{frame.name}: {frame.line}"
        if line != before:
            print(line)
        before = line
    message = str(error).split(": ")[-1]  # (1)!
    print(f"{type(error).__name__}: {message}")
# --8<-- [end:read]
