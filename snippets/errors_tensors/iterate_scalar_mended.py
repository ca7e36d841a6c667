# --8<-- [start:mended]
import torch

predictions = torch.tensor([[0.5]])  # a batch of one
for prediction in predictions.squeeze(1):
    print(prediction)
# --8<-- [end:mended]
