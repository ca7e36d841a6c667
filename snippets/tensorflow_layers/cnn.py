# --8<-- [start:keras] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from keras import layers
from torch import nn

keras.utils.set_random_seed(0)
torch.manual_seed(0)
theirs = keras.Sequential(
    [
        keras.Input((28, 28, 1)),
        layers.Conv2D(16, 3, strides=2, padding="same", use_bias=False),
        layers.BatchNormalization(),
        layers.ReLU(),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10),
    ]
)
x = torch.randn(64, 1, 28, 28)
nhwc, labels = x.permute(0, 2, 3, 1).numpy(), torch.arange(64).numpy() % 10
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
theirs.compile("adam", loss)
theirs.fit(nhwc, labels, batch_size=16, epochs=3, verbose=0)  # (2)!
# --8<-- [end:keras]

# --8<-- [start:torch]
ours = nn.Sequential(
    nn.ZeroPad2d((0, 1, 0, 1)),
    nn.Conv2d(1, 16, 3, stride=2, bias=False),
    nn.BatchNorm2d(16, eps=1e-3, momentum=0.01),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(7 * 7 * 16, 10),
)
conv, gamma, beta, mean, variance, dense, bias = map(
    torch.tensor, theirs.get_weights()
)
rows = dense.reshape(7, 7, 16, 10).permute(2, 0, 1, 3).reshape(-1, 10)
ours.load_state_dict(
    {
        "1.weight": conv.permute(3, 2, 0, 1),
        "2.weight": gamma,
        "2.bias": beta,
        "2.running_mean": mean,
        "2.running_var": variance,
        "2.num_batches_tracked": torch.tensor(12),
        "6.weight": rows.T,
        "6.bias": bias,
    }
)
# --8<-- [end:torch]

# --8<-- [start:compare] varies
expected = torch.tensor(theirs(nhwc, training=False).numpy())
difference = (ours.eval()(x) - expected).abs().max().item()
assert difference < 1e-5
print(f"CNN: largest difference {difference:.0e}")
# --8<-- [end:compare]
