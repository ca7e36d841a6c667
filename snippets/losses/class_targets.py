# --8<-- [start:same]
import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(4, 3)
loss_function = nn.CrossEntropyLoss()

indices = torch.tensor([0, 2, 1, 1])
one_hot = nn.functional.one_hot(indices, num_classes=3)
print(indices.dtype, indices.shape)
print(one_hot)
assert torch.equal(one_hot.argmax(dim=1), indices)

by_index = loss_function(logits, indices)
by_probability = loss_function(logits, one_hot.float())
assert torch.allclose(by_index, by_probability)
print(f"{by_index:.2f} {by_probability:.2f}")
# --8<-- [end:same]

# --8<-- [start:soft]
soft = torch.tensor([[0.6, 0.4, 0.0]]).expand(4, 3)
by_hand = -(soft * logits.log_softmax(dim=1)).sum(dim=1).mean()
assert torch.allclose(loss_function(logits, soft), by_hand)
print(f"{by_hand:.2f}")
# --8<-- [end:soft]

# --8<-- [start:refused]
wrong = {
    "one-hot integers": one_hot,
    "labels (N, 1)": indices.unsqueeze(1),
    "label = C": torch.tensor([0, 3, 1, 1]),
}
for name, targets in wrong.items():
    try:
        loss_function(logits, targets)
    except (RuntimeError, IndexError) as error:
        print(f"{name}:\n  {type(error).__name__}: {error}")
# --8<-- [end:refused]

# --8<-- [start:unchecked]
two_ones = torch.tensor([[1.0, 1.0, 0.0]])
print(f"{loss_function(torch.zeros(1, 3), two_ones):.2f}")
# --8<-- [end:unchecked]

# --8<-- [start:dtypes]
for dtype in [torch.int64, torch.uint8, torch.int32, torch.float32]:
    try:
        loss_function(logits, indices.to(dtype))
        print(dtype, "works")
    except RuntimeError as error:
        assert "Long" in str(error)  # (1)!
        print(dtype, "raises, wants Long")
# --8<-- [end:dtypes]
