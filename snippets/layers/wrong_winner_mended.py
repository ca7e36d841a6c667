# --8<-- [start:predict]
import torch

labels = ["cat", "dog", "owl"]
logits = torch.tensor([[3.0, 2.0, 0.0], [8.0, 1.0, 0.0]])
probabilities = torch.softmax(logits, dim=1)
assert torch.allclose(probabilities.sum(dim=1), torch.ones(2))
winners = probabilities.argmax(dim=1)
assert torch.equal(winners, logits.argmax(dim=1))
for winner in winners:
    print(labels[winner])
# --8<-- [end:predict]
