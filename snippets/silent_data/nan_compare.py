# --8<-- [start:data]
import torch

ages = torch.tensor([31.0, float("nan"), 47.0])
# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = (ages == float("nan")).sum().item()
print(f"gaps: {wrong}, mean {ages.mean():.0f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right = ages.isnan().sum().item()
print(f"gaps: {right}, mean {ages[~ages.isnan()].mean():.0f}")
assert wrong == 0 and right == 1
# --8<-- [end:right]
