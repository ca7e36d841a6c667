# --8<-- [start:shapes]
import torch
from torch import nn

features = torch.rand(4, 8, 13, 13)
print(tuple(nn.Flatten()(features).shape))
print(tuple(torch.flatten(features).shape))
# --8<-- [end:shapes]

# --8<-- [start:in_features]
body = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
)
body.eval()  # (1)!
with torch.no_grad():
    in_features = body(torch.zeros(1, 1, 28, 28)).shape[1]
print(in_features, 8 * 13 * 13)
model = nn.Sequential(body, nn.Linear(in_features, 10))
print(tuple(model(torch.rand(4, 1, 28, 28)).shape))
# --8<-- [end:in_features]
