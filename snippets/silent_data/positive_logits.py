# --8<-- [start:data]
import torch
from sklearn.datasets import load_diabetes
from torch import nn

x, y = load_diabetes(return_X_y=True)
x = torch.tensor(x / x.std(axis=0), dtype=torch.float32)
x, y = x[:, 2:4], torch.tensor(y)  # weight and blood pressure
high = (y > y.median()).float()
torch.manual_seed(0)
model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for _ in range(100):
    logits = model(x).squeeze(1)
    loss = nn.functional.binary_cross_entropy_with_logits(logits, high)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = (logits > 0.5).float().mean()
print(f"positives: {wrong:.2f}, true share: {high.mean():.2f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right = (logits > 0).float().mean()
print(f"positives: {right:.2f}, true share: {high.mean():.2f}")
assert wrong < 0.4 and abs(right - high.mean()) < 0.03
# --8<-- [end:right]
