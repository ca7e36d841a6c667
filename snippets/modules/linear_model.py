# --8<-- [start:define]
import torch
from torch import nn


class LinearModel(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(3, 1)  # (1)!

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return self.linear(inputs)


torch.manual_seed(0)
model = LinearModel()
print(model)
# --8<-- [end:define]

# --8<-- [start:parameters]
for name, parameter in model.named_parameters():
    print(name, parameter.shape, parameter.requires_grad)
# --8<-- [end:parameters]

# --8<-- [start:call]
inputs = torch.randn(8, 3)
predictions = model(inputs)
by_hand = inputs @ model.linear.weight.T + model.linear.bias
print(predictions.shape)
print(torch.allclose(predictions, by_hand))
# --8<-- [end:call]

# --8<-- [start:step]
before = model.linear.bias.item()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss = predictions.square().mean()
optimizer.zero_grad()
loss.backward()
optimizer.step()
print("bias moved:", model.linear.bias.item() != before)
# --8<-- [end:step]
