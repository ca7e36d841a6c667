# --8<-- [start:data]
import torch

pixels = torch.tensor([100, 200, 250], dtype=torch.uint8)
# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = pixels + 10
print("10 brighter:", wrong.tolist())
# --8<-- [end:wrong]

# --8<-- [start:right]
right = (pixels.float() + 10).clamp(0, 255).to(torch.uint8)
print("10 brighter:", right.tolist())
assert wrong[2] < pixels[2] < right[2]
# --8<-- [end:right]
