# --8<-- [start:data]
import torch

labels = torch.tensor([0, 1, 1])
# --8<-- [end:data]

# --8<-- [start:wrong]
scores = torch.zeros_like(labels)
for i in range(3):
    scores[i] = 0.9
wrong = scores.sum().item()
print(f"sum of the scores: {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
scores = torch.zeros_like(labels, dtype=torch.float32)
for i in range(3):
    scores[i] = 0.9
right = scores.sum().item()
print(f"sum of the scores: {right:.1f}")
assert wrong == 0 and right > 2.6
# --8<-- [end:right]
