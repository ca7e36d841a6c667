# --8<-- [start:train]
import torch
from torch import nn


class Recaller(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.rnn = nn.RNN(1, 16)
        self.head = nn.Linear(16, 1)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        output, _ = self.rnn(inputs)
        return self.head(output[:, -1])


torch.manual_seed(0)
model = Recaller()
optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
for _ in range(300):
    inputs = torch.randn(16, 4, 1)
    targets = inputs[:, 0]
    predictions = model(inputs)
    loss = ((predictions - targets) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
inputs = torch.randn(200, 4, 1)
targets = inputs[:, 0]
with torch.no_grad():
    error = (model(inputs) - targets).abs().mean()
print(f"mean error {error:.1f}")
print(f"always 0   {targets.abs().mean():.1f}")
# --8<-- [end:train]
