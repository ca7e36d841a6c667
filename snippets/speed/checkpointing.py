# --8<-- [start:model]
import torch
from torch import nn
from torch.utils.checkpoint import checkpoint


class Deep(nn.Module):
    def __init__(self, save_memory: bool):
        super().__init__()
        self.save_memory, self.runs = save_memory, 0
        self.blocks = nn.ModuleList(self.block() for _ in range(4))

    def block(self) -> nn.Module:
        first, second = nn.Linear(250, 250), nn.Linear(250, 250)
        return nn.Sequential(first, nn.ReLU(), second, nn.ReLU())

    def run(self, block: nn.Module, x: torch.Tensor) -> torch.Tensor:
        self.runs += 1
        return block(x)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        for block in self.blocks:
            if self.save_memory:
                x = checkpoint(
                    self.run,
                    block,
                    x,
                    use_reentrant=False,  # (1)!
                )
            else:
                x = self.run(block, x)
        return x


# --8<-- [end:model]


# --8<-- [start:compare]
def one_pass(model: nn.Module) -> tuple[int, list[torch.Tensor]]:
    kept = {}

    def note(tensor: torch.Tensor) -> torch.Tensor:
        if tensor.shape == inputs.shape:  # (1)!
            kept[tensor.data_ptr()] = tensor
        return tensor

    hooks = torch.autograd.graph.saved_tensors_hooks
    with hooks(note, lambda tensor: tensor):
        loss = model(inputs).square().mean()
    count = len(kept)
    loss.backward()
    return count, [p.grad for p in model.parameters()]


torch.manual_seed(0)
plain, thrifty = Deep(save_memory=False), Deep(save_memory=True)
thrifty.load_state_dict(plain.state_dict())
inputs = torch.randn(100, 250)
(many, expected), (few, gradients) = one_pass(plain), one_pass(thrifty)
print("activations kept:", many, "and", few)
print("runs of blocks:  ", plain.runs, "and", thrifty.runs)
for gradient, other in zip(gradients, expected, strict=True):
    assert torch.allclose(gradient, other)
# --8<-- [end:compare]
