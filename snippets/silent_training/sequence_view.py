# --8<-- [start:data]
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
tokens = torch.randint(3, (64, 10))  # 64 sequences of 10 steps


def last_loss(order) -> float:  # the easiest task: say each token again
    model = nn.Sequential(nn.Embedding(3, 16), nn.Linear(16, 3))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(100):
        logits = order(model(tokens))  # from (64, 10, 3) to (64, 3, 10)
        loss = F.cross_entropy(logits, tokens)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = last_loss(lambda logits: logits.view(64, 3, 10))
print(f"loss after 100 steps: {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right = last_loss(lambda logits: logits.transpose(1, 2))
print(f"loss after 100 steps: {right:.1f}")
assert right < 0.01 and wrong > 1
# --8<-- [end:right]
