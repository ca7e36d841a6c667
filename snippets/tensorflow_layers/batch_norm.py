# --8<-- [start:layers] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn


class KerasBatchNorm(nn.BatchNorm2d):
    """Keep the running variance as Keras does."""

    def forward(self, x):
        if not self.training:
            return super().forward(x)
        old = (1 - self.momentum) * self.running_var
        outputs = super().forward(x)
        n = x.numel() // x.shape[1]  # (2)!
        with torch.no_grad():
            new = (self.running_var - old) * (n - 1) / n
            self.running_var.copy_(old + new)
        return outputs


default = keras.layers.BatchNormalization(), nn.BatchNorm2d(2)
print("Keras:  ", default[0].momentum, default[0].epsilon)
print("PyTorch:", default[1].momentum, default[1].eps)
theirs = keras.layers.BatchNormalization(momentum=0.9)
plain = nn.BatchNorm2d(2, eps=1e-3, momentum=0.1)  # (3)!
ours = KerasBatchNorm(2, eps=1e-3, momentum=0.1)
# --8<-- [end:layers]

# --8<-- [start:train] varies
torch.manual_seed(0)
differences = []
for _ in range(20):
    x = 3 * torch.randn(2, 2, 2, 2) + 5
    nhwc = x.permute(0, 2, 3, 1).numpy()
    expected = torch.tensor(theirs(nhwc, training=True).numpy())
    plain(x)
    outputs = ours(x).permute(0, 2, 3, 1)
    differences.append((outputs - expected).abs().max())
difference = torch.stack(differences).max().item()
assert difference < 1e-5
print(f"in training: largest difference {difference:.0e}")
# --8<-- [end:train]

# --8<-- [start:variance]
gamma, beta, mean, variance = map(torch.tensor, theirs.get_weights())
assert torch.allclose(ours.running_var, variance, rtol=1e-5)
print("Keras:         ", *[f"{v:.2f}" for v in variance])
print("KerasBatchNorm:", *[f"{v:.2f}" for v in ours.running_var])
print("BatchNorm2d:   ", *[f"{v:.2f}" for v in plain.running_var])
# --8<-- [end:variance]

# --8<-- [start:evaluate] varies
state = plain.state_dict()
copied = [gamma, beta, mean, variance, torch.tensor(20)]  # (1)!
plain.load_state_dict(dict(zip(state, copied, strict=True)))
expected = torch.tensor(theirs(nhwc).numpy()).permute(0, 3, 1, 2)
for name, module in [("KerasBatchNorm", ours), ("copied", plain)]:
    difference = (module.eval()(x) - expected).abs().max().item()
    assert difference < 1e-5
    print(f"{name}: largest difference {difference:.0e}")
# --8<-- [end:evaluate]
