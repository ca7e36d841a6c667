# --8<-- [start:preset]
from skimage.data import astronaut
from torchvision.models import ResNet18_Weights
from torchvision.transforms import v2

weights = ResNet18_Weights.DEFAULT
preset = weights.transforms()
print(preset)
# --8<-- [end:preset]

# --8<-- [start:apply]
photo = v2.functional.to_image(astronaut())
inputs = preset(photo)
print(photo.dtype, photo.shape)
print(inputs.dtype, inputs.shape)
for name, pixels in {"photo": photo, "inputs": inputs}.items():
    print(f"{name}: {pixels.min():.1f} to {pixels.max():.1f}")
# --8<-- [end:apply]

# --8<-- [start:by_hand]
import torch

mean = torch.tensor([0.485, 0.456, 0.406]).view(3, 1, 1)
deviation = torch.tensor([0.229, 0.224, 0.225]).view(3, 1, 1)
small = v2.functional.resize(photo, [256], antialias=True)
center = v2.functional.center_crop(small, [224, 224])
by_hand = (center / 255 - mean) / deviation
print("close:", torch.allclose(by_hand, inputs, atol=0.02))
# --8<-- [end:by_hand]

# --8<-- [start:kept]
from skimage.data import chelsea

for name, picture in {"astronaut": astronaut(), "cat": chelsea()}.items():
    height, width, _ = picture.shape
    for side in (256, 224):
        scale = side / min(height, width)
        share = 224 * 224 / (height * scale * width * scale)
        print(f"{name}, resized to {side}: kept {share:.2f}")
print(weights.transforms(resize_size=224).resize_size)
# --8<-- [end:kept]
