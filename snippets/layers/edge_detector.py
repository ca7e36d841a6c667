# --8<-- [start:filter]
import torch
from sklearn.datasets import load_digits
from torch import nn

digit = torch.tensor(load_digits().images[0]).float()
image = digit.reshape(1, 1, 8, 8)

layer = nn.Conv2d(1, 1, kernel_size=3, bias=False)
kernel = [[-1.0, 0.0, 1.0]] * 3
with torch.no_grad():
    layer.weight.copy_(torch.tensor(kernel))  # (1)!
    edges = layer(image)[0, 0]
print(tuple(image.shape), "->", tuple(edges.shape))
columns = digit[3:6].sum(dim=0)  # (2)!
print("columns", columns.round().int().tolist())
print("edges  ", edges[3].round().int().tolist())
# --8<-- [end:filter]

# --8<-- [start:draw]
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

figure, (left, right) = plt.subplots(
    1, 2, figsize=(6, 3), layout="constrained"
)
left.imshow(digit.numpy(), cmap="gray_r")
left.set_title("image, 8 by 8")
picture = right.imshow(edges.numpy(), cmap="RdBu_r")
picture.set_clim(-45, 45)
right.set_title("edges, 6 by 6")
figure.colorbar(picture, shrink=0.8)
for axes, size in [(left, 3), (right, 1)]:
    box = Rectangle((-0.5, 2.5), size, size, fill=False, lw=3)
    box.set_edgecolor("tab:green")
    axes.add_patch(box)
    axes.set_xticks([])
    axes.set_yticks([])
plt.show()
# --8<-- [end:draw]
