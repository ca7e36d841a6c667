# --8<-- [start:data]
import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
numbers = torch.arange(1000)
labels = numbers % 10


def predict(batch):  # a perfect model
    return batch % 10


# --8<-- [end:data]

# --8<-- [start:wrong]
loader = DataLoader(numbers, batch_size=100, shuffle=True)
predicted = torch.cat([predict(batch) for batch in loader])
wrong = (predicted == labels).float().mean().item()
print(f"accuracy: {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
loader = DataLoader(numbers, batch_size=100)
predicted = torch.cat([predict(batch) for batch in loader])
right = (predicted == labels).float().mean().item()
print(f"accuracy: {right:.1f}")
assert right == 1 and wrong < 0.2
# --8<-- [end:right]
