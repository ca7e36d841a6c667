# --8<-- [start:mended]
import torch

labels = torch.tensor([0, 1, 0, 1])
outputs = torch.tensor([[-2.0], [1.5], [-0.5], [3.0]])
predicted = (outputs > 0).long().squeeze(1)
assert predicted.shape == labels.shape
accuracy = (predicted == labels).float().mean()
print(f"accuracy {accuracy.item():.2f}")
# --8<-- [end:mended]
