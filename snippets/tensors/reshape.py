# --8<-- [start:shares]
import torch

table = torch.tensor([[0, 1, 2], [3, 4, 5]])
flat = table.reshape(6)
print(flat.data_ptr() == table.data_ptr())
# --8<-- [end:shares]

# --8<-- [start:copies]
transposed = table.T
flat = transposed.reshape(6)
print(flat.data_ptr() == table.data_ptr())
flat[0] = 100
print(flat)
print(table)
# --8<-- [end:copies]

# --8<-- [start:contiguous]
print(table.is_contiguous(), transposed.is_contiguous())
print(transposed.contiguous().view(6))  # (1)!
# --8<-- [end:contiguous]

# --8<-- [start:fails] raises
torch.arange(6).reshape(4, 2)
# --8<-- [end:fails]
