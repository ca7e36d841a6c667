# --8<-- [start:fails] raises
import torch

predictions = torch.tensor([[0.5]])  # a batch of one
for prediction in predictions.squeeze():
    print(prediction)
# --8<-- [end:fails]
