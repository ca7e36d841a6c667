# --8<-- [start:keras] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
torch.manual_seed(0)
x = torch.randn(2, 7, 3)
theirs = keras.layers.LSTM(4, dropout=0.5, bias_initializer="normal")
for name, inputs in [("noise", x), ("zeros", torch.zeros(2, 7, 3))]:
    first = theirs(inputs.numpy(), training=True).numpy()
    second = theirs(inputs.numpy(), training=True).numpy()
    assert first.any()
    print(f"Keras drops, from {name}:", (first != second).any())
# --8<-- [end:keras]

# --8<-- [start:torch]
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    ours = nn.LSTM(3, 4, batch_first=True, dropout=0.5)
first, second = ours.train()(x)[0], ours(x)[0]
print("PyTorch drops:", (first != second).any().item())
print("it says:", str(caught[0].message).split(",")[0])
# --8<-- [end:torch]


# --8<-- [start:same]
class DropsInputs(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.lstm = nn.LSTM(3, 4, batch_first=True)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        kept = torch.ones(len(x), 1, x.shape[2])  # (1)!
        kept = nn.functional.dropout(kept, 0.5, self.training)
        return self.lstm(x * kept)[0]


model = DropsInputs().train()
print("PyTorch drops:", (model(x) != model(x)).any().item())
# --8<-- [end:same]

# --8<-- [start:missing]
for option in ({"recurrent_dropout": 0.5}, {"activation": "relu"}):
    try:
        nn.LSTM(3, 4, **option)
    except TypeError as error:
        print(error)
# --8<-- [end:missing]
