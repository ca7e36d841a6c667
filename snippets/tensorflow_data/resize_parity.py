# --8<-- [start:resize] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torchvision.transforms import v2

torch.manual_seed(0)
image = torch.randint(256, (3, 40, 40), dtype=torch.uint8)
channels_last = (image / 255).permute(1, 2, 0).numpy()
resized = keras.ops.image.resize(channels_last, (10, 10)).numpy()
ours = torch.tensor(resized).permute(2, 0, 1)
# --8<-- [end:resize]

# --8<-- [start:compare] varies
smooth = v2.Resize((10, 10))
plain = v2.Resize((10, 10), antialias=False)
off = (smooth(image / 255) - ours).abs().max().item()
assert off > 0.1
print(f"Resize as it stands: {off:.0e}")
off = (plain(image) / 255 - ours).abs().max().item()
assert off > 1e-3
print(f"antialias=False, on integers: {off:.0e}")
difference = (plain(image / 255) - ours).abs().max().item()
assert difference < 1e-5
print(f"antialias=False, on floats: {difference:.0e}")
# --8<-- [end:compare]
