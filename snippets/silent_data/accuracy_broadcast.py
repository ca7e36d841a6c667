# --8<-- [start:data]
import torch

labels = torch.tensor([0, 1, 0, 1])
predicted = torch.tensor([[0], [1], [0], [1]])  # all right
# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = (predicted == labels).float().mean()
print(f"accuracy: {wrong:.2f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right = (predicted.squeeze(1) == labels).float().mean()
print(f"accuracy: {right:.2f}")
assert right == 1 and wrong == 0.5
# --8<-- [end:right]
