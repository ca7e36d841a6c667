# --8<-- [start:tensors]
import torch
from torch import nn

batch = {"image": torch.ones(2, 3), "target": torch.zeros(2)}
for tensor in batch.values():
    tensor = tensor.to("meta")
print([str(tensor.device) for tensor in batch.values()])

batch = {name: tensor.to("meta") for name, tensor in batch.items()}
print([str(tensor.device) for tensor in batch.values()])
# --8<-- [end:tensors]


# --8<-- [start:module]
class Model(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(3, 1)
        self.register_buffer("mean", torch.zeros(3))
        self.scale = torch.ones(3)
        self.hidden = [nn.Linear(3, 3)]


model = Model()
print(model.to("meta") is model)
print("layer ", model.layer.weight.device)
print("mean  ", model.mean.device)
print("scale ", model.scale.device)
print("hidden", model.hidden[0].weight.device)
# --8<-- [end:module]

# --8<-- [start:later]
model.layer = nn.Linear(3, 2)
print("new layer", model.layer.weight.device)
print("moved    ", model.to("meta").layer.weight.device)
# --8<-- [end:later]
