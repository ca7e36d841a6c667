# --8<-- [start:mode]
import torch
from torch import Tensor, nn

torch.manual_seed(0)
model = nn.Sequential(nn.Dropout(0.5))
x = torch.ones(1, 1000)


def zeros(output: Tensor) -> str:
    return f"{(output == 0).float().mean():.1f}"


print("share of zeros, plain call:", zeros(model(x)))
model.eval()
print("eval():", zeros(model(x)))
print("plain call after it:", zeros(model(x)))
model.train()
print("train():", zeros(model(x)))
# --8<-- [end:mode]
