# --8<-- [start:hand]
import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 0.0, 3.0]])
targets = torch.tensor([0, 1])

probabilities = logits.softmax(dim=1)
right = probabilities[torch.arange(2), targets]  # (1)!
by_hand = -right.log().mean()
print([round(p, 2) for p in right.tolist()])
print(f"by hand      {by_hand:.3f}")
# --8<-- [end:hand]

# --8<-- [start:torch]
loss = nn.CrossEntropyLoss()(logits, targets)
print(f"CrossEntropy {loss:.3f}")
assert torch.equal(loss, nn.functional.cross_entropy(logits, targets))

log_probabilities = logits.log_softmax(dim=1)
loss = nn.NLLLoss()(log_probabilities, targets)
print(f"NLL          {loss:.3f}")
# --8<-- [end:torch]

# --8<-- [start:choose]
print(logits.argmax(dim=1), probabilities.argmax(dim=1))

logits.requires_grad_()
loss = nn.CrossEntropyLoss()(logits, targets)
accuracy = (logits.argmax(dim=1) == targets).float().mean()
print("loss:", loss.requires_grad)
print("accuracy:", accuracy.requires_grad)
# --8<-- [end:choose]

# --8<-- [start:quiet]
loss = nn.NLLLoss()(probabilities, targets)
print(f"{loss:.3f}")
# --8<-- [end:quiet]
