# --8<-- [start:dead]
import torch
from torch import nn

inputs = torch.linspace(0, 1, 9).reshape(9, 1)
for activation in [nn.ReLU(), nn.LeakyReLU(0.1)]:
    layer = nn.Linear(1, 1)
    with torch.no_grad():
        layer.weight.fill_(1.0)
        layer.bias.fill_(-5.0)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
    predictions = activation(layer(inputs))
    loss = ((predictions - 1) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    name = type(activation).__name__
    print(f"{name:9} gradient {layer.bias.grad.item():5.2f}", end="  ")
    weight, bias = layer.weight.item(), layer.bias.item()
    print(f"weight {weight:.2f}  bias {bias:.2f}")
# --8<-- [end:dead]
