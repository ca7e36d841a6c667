# --8<-- [start:data]
import torch

labels = torch.tensor([2, 0, 1, 2])
rows = [[0, 1, 5], [4, 0, 1], [0, 6, 1], [1, 0, 7]]
logits = torch.tensor(rows)
# --8<-- [end:data]

# --8<-- [start:wrong]
predicted = logits.argmax()
wrong = (predicted == labels).float().mean()
print(f"predicted: {predicted}, accuracy: {wrong:.2f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
predicted = logits.argmax(dim=1)
right = (predicted == labels).float().mean()
print(f"predicted: {predicted}, accuracy: {right:.2f}")
assert wrong == 0 and right == 1
# --8<-- [end:right]
