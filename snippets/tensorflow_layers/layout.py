# --8<-- [start:image]
import torch

photo = torch.arange(2 * 2 * 3).reshape(1, 2, 2, 3)  # (1)!
right = photo.permute(0, 3, 1, 2)
wrong = photo.reshape(1, 3, 2, 2)
print(tuple(right.shape), tuple(wrong.shape))
print("red, permute:", right[0, 0].flatten().tolist())
print("red, reshape:", wrong[0, 0].flatten().tolist())
# --8<-- [end:image]
