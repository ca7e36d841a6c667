# --8<-- [start:model]
import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(1000, 10),
)
images = torch.rand(4, 1, 28, 28)
# --8<-- [end:model]


# --8<-- [start:watch]
def show(module, inputs, output) -> None:
    before, after = inputs[0].shape, output.shape  # (1)!
    print(f"{type(module).__name__:9} {tuple(before)} -> {tuple(after)}")


handles = [layer.register_forward_hook(show) for layer in model]
try:
    model(images)
except RuntimeError as error:
    print(str(error).split(": ")[-1])
finally:  # (2)!
    for handle in handles:
        handle.remove()
# --8<-- [end:watch]

# --8<-- [start:decode]
print("weight  ", tuple(model[4].weight.shape))
print("weight.T", tuple(model[4].weight.T.shape))
# --8<-- [end:decode]

# --8<-- [start:mend]
model[4] = nn.Linear(1352, 10)
print(tuple(model(images).shape))
# --8<-- [end:mend]

# --8<-- [start:sequence]
try:
    nn.Linear(10, 2)(torch.rand(4, 7, 16))
except RuntimeError as error:
    print(str(error).split(": ")[-1])
# --8<-- [end:sequence]
