# --8<-- [start:scale]
import torch
from torch import Tensor, nn


class Scale(nn.Module):
    def __init__(self, size: int):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(size))
        self.register_buffer("steps", torch.tensor(0))

    def forward(self, x: Tensor) -> Tensor:
        if self.training:  # (1)!
            self.steps += 1
        return x * self.scale


layer = Scale(3)
x = torch.ones(2, 3)
layer(x)
layer.eval()
layer(x)
print("trainable:", [name for name, _ in layer.named_parameters()])
print("not trainable:", [name for name, _ in layer.named_buffers()])
print("steps:", int(layer.steps))
# --8<-- [end:scale]


# --8<-- [start:plain]
class Plain(nn.Module):
    def __init__(self, size: int):
        super().__init__()
        self.scale = torch.ones(size, requires_grad=True)
        self.steps = torch.tensor(0)


print("trainable:", list(Plain(3).parameters()))
print("in the file:", list(Plain(3).state_dict()))
moved = Plain(3).to("meta")  # (1)!
print("after to('meta'), on:", moved.scale.device)
# --8<-- [end:plain]
