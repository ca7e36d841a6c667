# --8<-- [start:draw]
import torch

torch.manual_seed(0)
print(torch.randint(0, 10, (2, 4)))  # (1)!
print(torch.rand(3))
print(torch.randn(3))
# --8<-- [end:draw]

# --8<-- [start:compare]
uniform = torch.rand(10_000)
normal = torch.randn(10_000)
for sample in (uniform, normal):
    print(
        f"min {sample.min().item():.1f},",
        f"max {sample.max().item():.1f},",
        f"mean {sample.mean().item():.2f},",
        f"std {sample.std().item():.2f}",
    )
# --8<-- [end:compare]

# --8<-- [start:seed]
torch.manual_seed(7)
first = torch.rand(3)
torch.manual_seed(7)
second = torch.rand(3)
print(torch.equal(first, second))
# --8<-- [end:seed]
