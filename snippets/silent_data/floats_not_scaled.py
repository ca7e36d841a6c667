# --8<-- [start:data]
import numpy as np
import torch
from torchvision.transforms import v2

array = np.full((8, 8, 3), 255.0, dtype=np.float32)
transform = v2.Compose(
    [v2.ToImage(), v2.ToDtype(torch.float32, scale=True)]
)
# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = transform(array).max().item()
print(f"white is {wrong:.0f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right = transform(array / 255).max().item()
print(f"white is {right:.0f}")
assert wrong == 255 and right == 1
# --8<-- [end:right]
