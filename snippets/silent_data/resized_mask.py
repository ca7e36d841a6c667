# --8<-- [start:data]
import torch
from torchvision import tv_tensors
from torchvision.transforms import v2

mask = torch.zeros(1, 8, 8, dtype=torch.uint8)
mask[:, 2:5, 2:5] = 10  # two classes: 0 and 10
resize = v2.Resize((12, 12))
# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = len(resize(mask).unique())
print("classes after Resize:", wrong)
# --8<-- [end:wrong]

# --8<-- [start:right]
right = len(resize(tv_tensors.Mask(mask)).unique())
print("classes after Resize:", right)
assert right == 2 < wrong
# --8<-- [end:right]
