# --8<-- [start:move]
import torch

x = torch.ones(2)
x.to("meta")  # (1)!
print(x.device)
moved = x.to("meta")
print(moved.device)
assert x.to("cpu") is x
# --8<-- [end:move]

# --8<-- [start:fails] raises
moved.numpy()
# --8<-- [end:fails]
