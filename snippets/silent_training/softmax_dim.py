# --8<-- [start:data]
import torch

logits = torch.tensor([[3.0, 1.0], [5.0, 1.0], [9.0, 2.0]])
# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = logits.softmax(dim=0)
print("sum of each sample:", wrong.sum(dim=1))
# --8<-- [end:wrong]

# --8<-- [start:right]
right = logits.softmax(dim=1)
print("sum of each sample:", right.sum(dim=1))
one = torch.ones(3)
assert torch.allclose(right.sum(dim=1), one)
assert not torch.allclose(wrong.sum(dim=1), one)
# --8<-- [end:right]
