# --8<-- [start:silent]
import torch
from torchvision.models import ResNet18_Weights
from torchvision.transforms import v2

preset = ResNet18_Weights.DEFAULT.transforms()  # (1)!
print(preset.mean, preset.std)
digit = torch.zeros(1, 28, 28)
print(v2.Normalize(preset.mean, preset.std)(digit).shape)
# --8<-- [end:silent]

# --8<-- [start:fails] raises
v2.Normalize(preset.mean, preset.std, inplace=True)(digit)
# --8<-- [end:fails]
