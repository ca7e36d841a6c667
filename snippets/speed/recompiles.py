# --8<-- [start:backend]
import torch
from torch import nn

compiled = 0


def count(graph: torch.fx.GraphModule, example_inputs: list):
    """A backend that counts, and runs the graph as it is."""
    global compiled
    compiled += 1
    return graph.forward


torch.manual_seed(0)
layers = [nn.Linear(4, 3), nn.Dropout(0.5)]
original = nn.Sequential(*layers).eval()
model = torch.compile(original, backend=count)
# --8<-- [end:backend]

# --8<-- [start:shapes]
for batch_size in [8, 8, 16, 32, 5, 1]:
    inputs = torch.randn(batch_size, 4)
    outputs = model(inputs)
    assert torch.allclose(outputs, original(inputs))
    print(f"batch of {batch_size:2}: compiled {compiled}")
# --8<-- [end:shapes]

# --8<-- [start:modes]
torch.compiler.reset()  # (1)!
compiled = 0
inputs = torch.randn(8, 4)
for epoch in [1, 2]:
    model.train()
    model(inputs)
    print("epoch", epoch, "training:  compiled", compiled)
    model.eval()
    with torch.no_grad():
        model(inputs)
    print("epoch", epoch, "validation: compiled", compiled)
# --8<-- [end:modes]


# --8<-- [start:numbers]
@torch.compile(backend=count)
def scaled(x: torch.Tensor, factor: float) -> torch.Tensor:
    return x * factor


torch.compiler.reset()
compiled = 0
for factor in [0.1, 0.2, 0.3, 0.4]:
    scaled(inputs, factor)
    print(f"factor {factor}: compiled {compiled}")
# --8<-- [end:numbers]
