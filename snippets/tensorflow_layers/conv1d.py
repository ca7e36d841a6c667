# --8<-- [start:copy] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
import torch.nn.functional as F
from torch import nn

keras.utils.set_random_seed(0)
torch.manual_seed(0)
x = torch.randn(2, 3, 11)  # (2)!


def difference(padding, around, stride=1, dilation=1):
    keras_conv = keras.layers.Conv1D(
        4,
        3,
        stride,
        padding,
        dilation_rate=dilation,
        bias_initializer="normal",
    )
    outputs = torch.tensor(keras_conv(x.mT.numpy()).numpy()).mT
    weight, bias = map(torch.tensor, keras_conv.get_weights())
    conv = nn.Conv1d(3, 4, 3, stride, dilation=dilation)
    with torch.no_grad():
        conv.weight.copy_(weight.permute(2, 1, 0))  # (3)!
        conv.bias.copy_(bias)
    return (conv(F.pad(x, around)) - outputs).abs().max().item()


# --8<-- [end:copy]

# --8<-- [start:compare] varies
rows = {
    "valid": difference("valid", (0, 0)),
    "same": difference("same", (1, 1)),
    "causal": difference("causal", (2, 0)),  # (1)!
    "causal, dilation 4": difference("causal", (8, 0), dilation=4),
    "causal, stride 2": difference("causal", (2, 0), stride=2),
}
for name, row in rows.items():
    assert row < 1e-5
    print(f"Conv1D {name}: largest difference {row:.0e}")
# --8<-- [end:compare]
