# --8<-- [start:copy] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn


def reorder(weight: torch.Tensor) -> torch.Tensor:
    """Turn the gates z, r, h of Keras into r, z, n of PyTorch."""
    z, r, h = weight.chunk(3, dim=-1)
    return torch.cat([r, z, h], dim=-1)


@torch.no_grad()
def copy_gru(weights, gru: nn.GRU, suffix: str = "l0") -> None:
    kernel, recurrent, bias = (reorder(torch.tensor(w)) for w in weights)
    assert bias.ndim == 2, "reset_after=False: nn.GRU cannot compute it"
    getattr(gru, f"weight_ih_{suffix}").copy_(kernel.T)
    getattr(gru, f"weight_hh_{suffix}").copy_(recurrent.T)
    getattr(gru, f"bias_ih_{suffix}").copy_(bias[0])
    getattr(gru, f"bias_hh_{suffix}").copy_(bias[1])


# --8<-- [end:copy]

# --8<-- [start:layers]
keras.utils.set_random_seed(0)
torch.manual_seed(0)
x = torch.randn(2, 7, 3)
theirs = keras.layers.GRU(
    4, return_sequences=True, bias_initializer="normal"
)
expected = torch.tensor(theirs(x.numpy()).numpy())
print("Keras:", [tuple(w.shape) for w in theirs.weights])
ours = nn.GRU(3, 4, batch_first=True)
# --8<-- [end:layers]

# --8<-- [start:compare] varies
copy_gru(theirs.get_weights(), ours)
difference = (ours(x)[0] - expected).abs().max().item()
assert difference < 1e-5
print(f"GRU, reordered: largest difference {difference:.0e}")

swapped = [reorder(torch.tensor(w)).numpy() for w in theirs.get_weights()]
copy_gru(swapped, ours)  # (1)!
difference = (ours(x)[0] - expected).abs().max().item()
assert difference > 1e-2
print(f"GRU, as it is: largest difference {difference:.0e}")
# --8<-- [end:compare]
