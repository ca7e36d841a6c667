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
print((prices + prices.double()).dtype)
# --8<-- [end:mix]

# --8<-- [start:size]
for dtype in (torch.float32, torch.float64):
    third = torch.tensor(1 / 3, dtype=dtype)
    print(f"{third.item():.12f}", third.element_size(), "bytes")
# --8<-- [end:size]

# --8<-- [start:fails] raises
torch.tensor([1, 2], requires_grad=True)
# --8<-- [end:fails]
