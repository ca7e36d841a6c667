# --8<-- [start:mended]
import torch

red = torch.tensor([9, 0, 0])
blue = torch.tensor([0, 0, 9])
row = torch.stack([red, red, blue, blue])
image = torch.stack([row, row, row])
print(image.shape)

channels_first = image.permute(2, 0, 1)
print(channels_first[0])
# --8<-- [end:mended]
