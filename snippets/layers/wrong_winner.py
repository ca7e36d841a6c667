# --8<-- [start:predict]
import torch

labels = ["cat", "dog", "owl"]
logits = torch.tensor([[3.0, 2.0, 0.0], [8.0, 1.0, 0.0]])
probabilities = torch.softmax(logits, dim=0)
for row in probabilities:
    print(labels[row.argmax()])
# --8<-- [end:predict]
