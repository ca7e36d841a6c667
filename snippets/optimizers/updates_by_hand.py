# --8<-- [start:torch]
import torch

gradients = [1.0, 1.0, -0.5, 2.0]


def with_torch(optimizer_class, **settings) -> float:
    w = torch.tensor(0.0, requires_grad=True)
    optimizer = optimizer_class([w], lr=0.1, **settings)
    for gradient in gradients:
        w.grad = torch.tensor(gradient)  # (1)!
        optimizer.step()
    return w.item()


# --8<-- [end:torch]

# --8<-- [start:momentum]
w, velocity = 0.0, 0.0
for gradient in gradients:
    velocity = 0.9 * velocity + gradient
    w -= 0.1 * velocity
    print(f"velocity {velocity:.3f}")

by_torch = with_torch(torch.optim.SGD, momentum=0.9)
print(f"{w:.4f} {by_torch:.4f}")

for _ in range(100):
    velocity = 0.9 * velocity + 1.0
print(f"after 100 gradients of 1: {velocity:.1f}")
# --8<-- [end:momentum]

# --8<-- [start:rmsprop]
w, square = 0.0, 0.0
for gradient in gradients:
    square = 0.99 * square + 0.01 * gradient**2
    w -= 0.1 * gradient / (square**0.5 + 1e-8)  # (1)!

print(f"{w:.4f} {with_torch(torch.optim.RMSprop):.4f}")
# --8<-- [end:rmsprop]

# --8<-- [start:adam]
w, mean, square = 0.0, 0.0, 0.0
for step, gradient in enumerate(gradients, 1):
    mean = 0.9 * mean + 0.1 * gradient
    square = 0.999 * square + 0.001 * gradient**2
    fair_mean = mean / (1 - 0.9**step)  # (1)!
    fair_square = square / (1 - 0.999**step)
    w -= 0.1 * fair_mean / (fair_square**0.5 + 1e-8)

print(f"{w:.4f} {with_torch(torch.optim.Adam):.4f}")
# --8<-- [end:adam]
