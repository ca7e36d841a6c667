# --8<-- [start:deploy]
import logging
import os
import tempfile
import warnings

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import mlflow.pytorch
import torch
from sklearn.datasets import load_wine
from torch import nn

logging.disable(logging.WARNING)
warnings.filterwarnings("ignore", module="mlflow|torch.export")
torch.manual_seed(0)
wines, labels = map(torch.tensor, load_wine(return_X_y=True))
order = torch.randperm(len(wines))
training, validation = order.split([100, 78])
wines = wines.float()
mean, spread = wines[training].mean(dim=0), wines[training].std(dim=0)


class Standardize(nn.Module):
    def __init__(self, mean, spread):
        super().__init__()
        self.register_buffer("mean", mean)
        self.register_buffer("spread", spread)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return (inputs - self.mean) / self.spread


model = nn.Sequential(Standardize(mean, spread), nn.Linear(13, 3))
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for _ in range(100):
    logits = model(wines[training])
    loss = nn.functional.cross_entropy(logits, labels[training])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
model.eval()

with tempfile.TemporaryDirectory() as folder:
    path = f"{folder}/wine"
    example = wines[:2].numpy()
    mlflow.pytorch.save_model(
        model, path, input_example=example, pip_requirements=["torch"]
    )
    loaded = mlflow.pytorch.load_model(path)


def accuracy(model, inputs):
    right = model(inputs).argmax(dim=1) == labels[validation]
    return right.float().mean().item()


deployed = accuracy(loaded, wines[validation])
print("after loading above 0.9:", deployed > 0.9)
# --8<-- [end:deploy]
