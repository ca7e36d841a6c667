# --8<-- [start:mean]
import torch

losses = torch.tensor([1.0, 1.0, 1.0, 1.0, 5.0])
means, total = [], 0.0
for batch in losses.split(4):
    means.append(batch.mean().item())
    total += batch.mean().item() * len(batch)  # (1)!
print(f"mean of the batch means: {sum(means) / len(means):.1f}")
print(f"mean per sample:         {total / len(losses):.1f}")
# --8<-- [end:mean]
