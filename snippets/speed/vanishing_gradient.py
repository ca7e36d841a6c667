# --8<-- [start:vanishes]
import torch

weight = torch.tensor(1.0, requires_grad=True)
x = torch.tensor(0.0001, dtype=torch.float16)


def small_loss() -> torch.Tensor:
    output = weight.half() * x  # (1)!
    return output.float() * 0.0001


small_loss().backward()
print(weight.grad)
# --8<-- [end:vanishes]

# --8<-- [start:scaled]
scale = 65536.0
weight.grad = None
(small_loss() * scale).backward()
print(f"{weight.grad.item():.1e}, divided: {weight.grad / scale:.1e}")
# --8<-- [end:scaled]
