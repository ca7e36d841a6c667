# --8<-- [start:data]
import torch

image = torch.zeros(8, 8, 3)  # height, width, colors
image[..., 0] = 1.0  # all red
# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = image.reshape(3, 8, 8).mean(dim=(1, 2))
print("red, green, blue:", [f"{v:.2f}" for v in wrong.tolist()])
# --8<-- [end:wrong]

# --8<-- [start:right]
right = image.permute(2, 0, 1).mean(dim=(1, 2))
print("red, green, blue:", [f"{v:.2f}" for v in right.tolist()])
assert right.tolist() == [1, 0, 0] and wrong[1] > 0.3
# --8<-- [end:right]
