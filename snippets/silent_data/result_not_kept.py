# --8<-- [start:wrong]
import torch

images = torch.full((4, 8, 8), 255.0)
images.div(255)
wrong = images.max().item()
print(f"brightest pixel: {wrong:.0f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
images = torch.full((4, 8, 8), 255.0)
images = images.div(255)
right = images.max().item()
print(f"brightest pixel: {right:.0f}")
assert wrong == 255 and right == 1
# --8<-- [end:right]
