# --8<-- [start:shares]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
doubled = 2 * w
plain = doubled.detach()
print(plain.requires_grad)

plain[0] = 7.0
print(doubled)
# --8<-- [end:shares]

# --8<-- [start:copy]
copy = doubled.detach().clone()
copy[0] = 100.0
print(doubled)
# --8<-- [end:copy]

# --8<-- [start:numpy]
print(w.detach().numpy())
# --8<-- [end:numpy]

# --8<-- [start:fails] raises
w.numpy()
# --8<-- [end:fails]
