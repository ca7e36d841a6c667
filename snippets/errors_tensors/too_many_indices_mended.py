# --8<-- [start:mended]
import torch

sample = torch.tensor([0.5, 2.0, 1.5])
batch = sample.unsqueeze(0)
first_feature = batch[:, 0]
print(first_feature)
# --8<-- [end:mended]
