# --8<-- [start:data]
import torch
from torchvision.transforms import v2

image = torch.full((1, 8, 8), 255, dtype=torch.uint8)
normalize = v2.Normalize(mean=[0.5], std=[0.5])
# --8<-- [end:data]

# --8<-- [start:wrong]
transform = v2.Compose([v2.ToDtype(torch.float32), normalize])
wrong = transform(image).max().item()
print(f"white is {wrong:.0f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
transform = v2.Compose([v2.ToDtype(torch.float32, scale=True), normalize])
right = transform(image).max().item()
print(f"white is {right:.0f}")
assert wrong == 509 and right == 1
# --8<-- [end:right]
