# --8<-- [start:broken]
import torch
from skimage.data import chelsea
from torchvision.models import ResNet18_Weights
from torchvision.transforms import v2

cat = v2.functional.to_image(chelsea())
own = v2.Compose(
    [
        v2.Resize(256),
        v2.CenterCrop(224),
        v2.ToDtype(torch.float32),
        v2.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
    ]
)
preset = ResNet18_Weights.DEFAULT.transforms()
for name, transform in {"own": own, "preset": preset}.items():
    inputs = transform(cat)
    print(f"{name}: mean {inputs.mean():.1f}, largest {inputs.max():.1f}")
# --8<-- [end:broken]

# --8<-- [start:mended]
own.transforms[2] = v2.ToDtype(torch.float32, scale=True)
torch.testing.assert_close(own(cat), preset(cat), atol=0.02, rtol=0)
print(f"own, mended: largest {own(cat).max():.1f}")
# --8<-- [end:mended]
