# --8<-- [start:shapes]
import torch
from sklearn.datasets import load_diabetes
from torch import nn

table = load_diabetes(scaled=False)  # (1)!
inputs = torch.tensor(table.data, dtype=torch.float32)
targets = torch.tensor(table.target, dtype=torch.float32).unsqueeze(1)

torch.manual_seed(0)
model = nn.Linear(10, 1)
predictions = model(inputs)
print("inputs      x      ", tuple(inputs.shape))
print("weight      W      ", tuple(model.weight.shape))
print("bias        b      ", tuple(model.bias.shape))
print("predictions xWᵀ + b", tuple(predictions.shape))
assert predictions.shape == targets.shape
# --8<-- [end:shapes]

# --8<-- [start:by_hand]
by_hand = inputs @ model.weight.T + model.bias
assert torch.allclose(predictions, by_hand, atol=1e-3)

first = (inputs[0] * model.weight[0]).sum() + model.bias
assert torch.allclose(predictions[0], first, atol=1e-3)
# --8<-- [end:by_hand]

# --8<-- [start:count]
for outputs, layer in {1: model, 3: nn.Linear(10, 3)}.items():
    count = sum(parameter.numel() for parameter in layer.parameters())
    assert count == 10 * outputs + outputs
    print(outputs, "outputs:", count, "parameters")
# --8<-- [end:count]
