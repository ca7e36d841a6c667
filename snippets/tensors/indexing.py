# --8<-- [start:shape]
import torch

scores = torch.arange(12).reshape(3, 4)
print(scores)
print(scores.shape)  # (1)!
print(scores.numel())
# --8<-- [end:shape]

# --8<-- [start:pick]
print(scores[0])
print(scores[:, 1])
print(scores[1:, :2])
print(scores[scores > 8])
print(scores[1, 2], scores[1, 2].item())
# --8<-- [end:pick]

# --8<-- [start:write]
row = scores[0]
row[1] = 100
print(scores)
# --8<-- [end:write]

# --8<-- [start:mask]
high = scores[scores > 8]
high[0] = -1
print(high)
print(scores.min())
# --8<-- [end:mask]
