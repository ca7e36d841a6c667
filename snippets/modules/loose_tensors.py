# --8<-- [start:loose]
import torch

torch.manual_seed(0)
hidden_weight = torch.randn(3, 4, requires_grad=True)
hidden_bias = torch.zeros(4, requires_grad=True)
output_weight = torch.randn(4, 1, requires_grad=True)
output_bias = torch.zeros(1, requires_grad=True)
four = [hidden_weight, hidden_bias, output_weight, output_bias]
before = [tensor.detach().clone() for tensor in four]


def predict(inputs: torch.Tensor) -> torch.Tensor:
    hidden = torch.relu(inputs @ hidden_weight + hidden_bias)
    return hidden @ output_weight + output_bias


optimizer = torch.optim.SGD(
    [hidden_weight, hidden_bias, output_weight], lr=0.1
)
loss = predict(torch.randn(8, 3)).square().mean()
loss.backward()
optimizer.step()

print("gradient  moved")
for tensor, old in zip(four, before, strict=True):
    print(tensor.grad is not None, "    ", not torch.equal(tensor, old))
# --8<-- [end:loose]
