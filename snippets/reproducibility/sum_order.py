# --8<-- [start:order]
import torch

large, one = torch.tensor(1e8), torch.tensor(1.0)
print("(large + 1) - large =", ((large + one) - large).item())
print("(large - large) + 1 =", ((large - large) + one).item())
# --8<-- [end:order]

# --8<-- [start:batch] varies
torch.manual_seed(0)
layer = torch.nn.Linear(512, 512)
inputs = torch.rand(64, 512)
alone = layer(inputs[:1])
in_batch = layer(inputs)[:1]
print(f"{(alone - in_batch).abs().max():.0e}")
torch.testing.assert_close(alone, in_batch)  # (1)!
# --8<-- [end:batch]
