# --8<-- [start:rows] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn

layers = keras.layers


def layer_norm(x):  # (2)!
    return nn.LayerNorm(3, eps=1e-3)(x.movedim(1, -1)).movedim(-1, 1)


rows = [
    (layers.LeakyReLU(), nn.LeakyReLU(0.3)),
    (layers.Softmax(), nn.Softmax(dim=1)),
    (layers.LayerNormalization(), layer_norm),
    (layers.UpSampling2D(2), nn.Upsample(scale_factor=2)),
    (
        layers.ZeroPadding2D(((1, 2), (3, 4))),
        nn.ZeroPad2d((3, 4, 1, 2)),  # (3)!
    ),
    (layers.GlobalMaxPooling2D(), lambda x: x.amax(dim=(2, 3))),
    (layers.GlobalAveragePooling2D(), lambda x: x.mean(dim=(2, 3))),
]
# --8<-- [end:rows]

# --8<-- [start:compare] varies
torch.manual_seed(0)
x = torch.randn(4, 3, 6, 5)
nhwc = x.permute(0, 2, 3, 1).numpy()
for theirs, ours in rows:
    expected = torch.tensor(theirs(nhwc).numpy())
    if expected.ndim == 4:
        expected = expected.permute(0, 3, 1, 2)
    difference = (ours(x) - expected).abs().max().item()
    assert difference < 1e-5
    print(f"{type(theirs).__name__}: largest difference {difference:.0e}")
# --8<-- [end:compare]

# --8<-- [start:defaults]
slopes = layers.LeakyReLU().negative_slope, nn.LeakyReLU().negative_slope
epsilons = layers.LayerNormalization().epsilon, nn.LayerNorm(3).eps
print("slope:  ", *slopes)
print("epsilon:", *epsilons)
# --8<-- [end:defaults]
