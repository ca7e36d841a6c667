# --8<-- [start:train]
import torch
from torch import nn

batch = torch.tensor([[0.0, 10.0], [1.0, 20.0], [5.0, 60.0]])
norm = nn.BatchNorm1d(2)
output = norm(batch)

mean = batch.mean(dim=0)
variance = batch.var(dim=0, correction=0)  # (1)!
by_hand = (batch - mean) / (variance + 1e-5).sqrt()  # (2)!
assert torch.allclose(output, by_hand, atol=1e-5)
print(output.detach().round(decimals=2))
# --8<-- [end:train]

# --8<-- [start:running]
unbiased = batch.var(dim=0)
assert torch.allclose(norm.running_mean, 0.9 * 0 + 0.1 * mean)
assert torch.allclose(norm.running_var, 0.9 * 1 + 0.1 * unbiased)
print("mean:    ", mean, "running:", norm.running_mean)
print("variance:", unbiased, "running:", norm.running_var)
# --8<-- [end:running]

# --8<-- [start:eval]
norm.eval()
wide = (norm.running_var + 1e-5).sqrt()
by_hand = (batch - norm.running_mean) / wide
assert torch.allclose(norm(batch), by_hand, atol=1e-5)
print(norm(batch).detach().round(decimals=2))
# --8<-- [end:eval]

# --8<-- [start:settle]
norm.train()
for count in range(2, 51):
    norm(batch)
    if count in [5, 20, 50]:
        print(f"{count:2} batches: {norm.running_mean[0]:.2f}")
# --8<-- [end:settle]
