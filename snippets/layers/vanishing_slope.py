# --8<-- [start:chain]
import torch
from torch import nn

for count in [1, 5, 10]:
    x = torch.tensor(1.0, requires_grad=True)
    y = x
    for _ in range(count):
        y = torch.sigmoid(y)
    y.backward()
    print(f"{count:2} sigmoids {x.grad:.7f}")
# --8<-- [end:chain]

# --8<-- [start:network]
for activation in [nn.Sigmoid(), nn.Tanh(), nn.ReLU()]:
    torch.manual_seed(0)
    layers = [nn.Linear(64, 64) for _ in range(10)]
    outputs = torch.randn(100, 64)
    for layer in layers:
        outputs = activation(layer(outputs))
    outputs.sum().backward()
    first = layers[0].weight.grad.norm()  # (1)!
    last = layers[-1].weight.grad.norm()
    share = first / last
    below = "  below a millionth" if share < 1e-6 else ""
    print(f"{activation!s:9} {share:.4f}{below}")
# --8<-- [end:network]
