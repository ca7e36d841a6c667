# --8<-- [start:filters]
import matplotlib.pyplot as plt
import torch
import torchvision.transforms.v2
from sklearn.datasets import load_digits
from torch import nn

v2 = torchvision.transforms.v2
scale = v2.ToDtype(torch.float32, scale=True)
prepare = v2.Compose([v2.ToImage(), scale, v2.Resize([28, 28])])
pixels = (load_digits().images[0] * 15).astype("uint8")
zero = prepare(pixels).unsqueeze(0)

across = torch.tensor([[-1.0, 0.0, 1.0]] * 3)
layer = nn.Conv2d(1, 2, kernel_size=3, bias=False)
with torch.no_grad():
    layer.weight[0, 0] = across
    layer.weight[1, 0] = across.T  # (1)!
    maps = layer(zero).relu()[0]
print(tuple(zero.shape), "->", (1, *maps.shape))
print("strongest:", [round(m.max().item(), 1) for m in maps])
# --8<-- [end:filters]

# --8<-- [start:draw]
figure, boxes = plt.subplots(1, 3, figsize=(6, 2.4))
titles = ["image", "left edges", "upper edges"]
pictures = [zero[0, 0], *maps]
for box, title, picture in zip(boxes, titles, pictures, strict=True):
    box.imshow(picture.numpy(), cmap="gray_r")
    box.set_title(title)
    box.axis("off")
plt.show()
# --8<-- [end:draw]
