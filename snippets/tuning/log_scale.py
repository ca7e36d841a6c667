# --8<-- [start:draw]
import torch

torch.manual_seed(0)
position = torch.rand(10_000)
low, high = 0.0001, 1.0
linear = low + position * (high - low)
logarithmic = low * (high / low) ** position  # (1)!
print("from      to     linear  log")
for edge in [0.0001, 0.001, 0.01, 0.1]:
    shares = [
        ((draws >= edge) & (draws < 10 * edge)).float().mean()
        for draws in (linear, logarithmic)
    ]
    print(f"{edge:<7} {10 * edge:6g}  {shares[0]:6.2f} {shares[1]:5.2f}")
# --8<-- [end:draw]
