# --8<-- [start:custom]
import torch


class RoundThrough(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return torch.round(x)  # (1)!

    @staticmethod
    def backward(ctx, upstream):
        return upstream


x = torch.tensor([0.2, 1.7], requires_grad=True)
y = RoundThrough.apply(x)  # (2)!
loss = (y * torch.tensor([1.0, 10.0])).sum()
loss.backward()
print("y:", y.tolist())
print("gradient:", x.grad.tolist())
# --8<-- [end:custom]
