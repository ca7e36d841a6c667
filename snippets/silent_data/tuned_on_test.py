# --8<-- [start:data]
import torch

torch.manual_seed(0)
answers = torch.randint(2, (500, 2000))  # 500 models guess
labels = torch.randint(2, (2000,))
correct = (answers == labels).float()
# --8<-- [end:data]

# --8<-- [start:wrong]
test_scores = correct[:, :100].mean(dim=1)
wrong = test_scores.max()
print(f"best model on the test set: {wrong:.2f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
best = test_scores.argmax()
right = correct[best, 100:].mean()  # labels not used so far
print(f"the same model on new data: {right:.2f}")
assert wrong > 0.6 and abs(right - 0.5) < 0.05
# --8<-- [end:right]
