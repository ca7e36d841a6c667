# --8<-- [start:arithmetic]
import torch

a, b = torch.rand(4, 3), torch.rand(3, 5)
assert (a @ b).shape == (4, 5)
assert (a * a).shape == (4, 3)  # element by element
row, column = torch.rand(3), torch.rand(4, 1)
assert (a + row).shape == (a + column).shape == (4, 3)
scores = torch.tensor([[0.1, 0.7], [0.8, 0.2]])
assert scores.argmax(dim=1).tolist() == [1, 0]
assert scores.max(dim=1).values.shape == (2,)
assert scores.clamp(min=0.5).min() == 0.5
print(torch.where(scores > 0.5, 1, 0).tolist())
# --8<-- [end:arithmetic]
