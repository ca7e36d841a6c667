# --8<-- [start:data]
import torch

PAD = 0
labels = torch.tensor([[3, 1, 2, 0, 0, 0, 0, 0, 0, 0]])
predicted = torch.tensor([[3, 3, 3, 0, 0, 0, 0, 0, 0, 0]])
# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = (predicted == labels).float().mean()
print(f"accuracy: {wrong:.2f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
true = labels != PAD
right = (predicted == labels)[true].float().mean()
print(f"accuracy: {right:.2f}")
assert wrong == 0.8 and right < 0.34
# --8<-- [end:right]
