# --8<-- [start:dim]
import numpy as np
import torch

points = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 9.0]])
print(points.sum())
print(points.sum(dim=0))
print(points.sum(dim=1))
print(points.sum(dim=1, keepdim=True))
# --8<-- [end:dim]

# --8<-- [start:largest]
print(points.argmax(dim=1))  # (1)!
values, places = points.max(dim=1)
print(values, places)
# --8<-- [end:largest]

# --8<-- [start:spread]
pair = [1.0, 3.0]
print(f"numpy {np.std(pair):.3f}")
print(f"torch {torch.tensor(pair).std().item():.3f}")
whole = torch.tensor(pair).std(correction=0)
print(f"torch, correction=0: {whole.item():.3f}")
# --8<-- [end:spread]
