# --8<-- [start:data]
import torch

correct = torch.ones(65)  # 65 samples, one of them wrong
correct[-1] = 0
batches = correct.split(64)
# --8<-- [end:data]

# --8<-- [start:wrong]
means = [batch.mean().item() for batch in batches]
wrong = sum(means) / len(means)
print(f"accuracy: {wrong:.3f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right = sum(batch.sum().item() for batch in batches) / len(correct)
print(f"accuracy: {right:.3f}")
assert wrong == 0.5 and right > 0.98
# --8<-- [end:right]
