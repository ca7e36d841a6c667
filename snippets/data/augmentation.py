# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torchvision.transforms import v2

torch.manual_seed(0)
digit = v2.ToImage()((load_digits().images[2] * 15).astype("uint8"))  # (1)!
smooth = v2.InterpolationMode.BILINEAR
variants = {
    "original": digit,
    "flip": v2.RandomHorizontalFlip(p=1.0)(digit),  # (2)!
    "rotation": v2.RandomRotation(30, smooth)(digit),
    "crop": v2.RandomCrop(8, padding=1)(digit),  # (3)!
}
_, row = plt.subplots(1, 4, figsize=(6, 2), layout="constrained")
for axes, (name, image) in zip(row, variants.items(), strict=True):
    print(f"{name:8}", tuple(image.shape))
    axes.imshow(image[0].numpy(), cmap="gray_r")
    axes.set(title=name, xticks=[], yticks=[])
    axes.spines[:].set_visible(True)
plt.show()
# --8<-- [end:draw]

# --8<-- [start:batch]
batch = torch.ones(2, 1, 28, 28) * torch.rand(1, 1, 28, 28)
one, two = v2.RandomRotation((20, 40))(batch)
print("same angle:", torch.equal(one, two))
print("corner:", one[0, 0, 0].item())
# --8<-- [end:batch]
