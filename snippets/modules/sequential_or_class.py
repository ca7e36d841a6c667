# --8<-- [start:both]
import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.hidden = nn.Linear(10, 5)
        self.output = nn.Linear(5, 2)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return self.output(torch.relu(self.hidden(inputs)))


torch.manual_seed(0)
written = Classifier()
torch.manual_seed(0)
listed = nn.Sequential(nn.Linear(10, 5), nn.ReLU(), nn.Linear(5, 2))

inputs = torch.randn(8, 10)
print(torch.equal(written(inputs), listed(inputs)))
print([name for name, _ in written.named_parameters()])
print([name for name, _ in listed.named_parameters()])
print(listed[0])
# --8<-- [end:both]
