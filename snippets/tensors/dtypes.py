# --8<-- [start:convert]
import torch

prices = torch.tensor([1.9, -1.9])
counts = torch.tensor([1, 2])
print(prices.dtype, counts.dtype)
print(prices.long())
print(counts.float())
assert torch.long is torch.int64
assert torch.float is torch.float32
assert torch.double is torch.float64
# --8<-- [end:convert]

# --8<-- [start:mix]
print((prices * counts).dtype)
print(counts / 2)
print((prices + prices.double()).dtype)  # (1)!
assert (prices + torch.tensor(1.0).double()).dtype == prices.dtype
# --8<-- [end:mix]

# --8<-- [start:size]
for dtype in (torch.float32, torch.float64):
    third = torch.tensor(1 / 3, dtype=dtype)
    print(f"{third.item():.12f}", third.element_size(), "bytes")
# --8<-- [end:size]

# --8<-- [start:mean]
try:
    counts.mean()
except RuntimeError as error:
    print(str(error).split(".")[0])
print(counts.float().mean())
# --8<-- [end:mean]

# --8<-- [start:floats]
print(torch.tensor([1, 2]).float().requires_grad_())
# --8<-- [end:floats]

# --8<-- [start:fails] raises
torch.tensor([1, 2], requires_grad=True)
# --8<-- [end:fails]
