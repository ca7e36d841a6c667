# --8<-- [start:train]
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
inputs = torch.tensor(digits.data / 16).float()
targets = torch.tensor(digits.target)


def weights_after_each_step(backwards: bool, rate: float):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.SGD(model.parameters(), rate, momentum=0.9)
    generator = torch.Generator().manual_seed(0)
    weights = []
    for _ in range(400):
        batch = torch.randint(0, 1200, (64,), generator=generator)
        if backwards:
            batch = batch.flip(0)  # (1)!
        predictions = model(inputs[batch])
        loss = nn.functional.cross_entropy(predictions, targets[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        flat = nn.utils.parameters_to_vector(model.parameters())
        weights.append(flat.detach().clone())
    return torch.stack(weights)


def distances(rate: float) -> torch.Tensor:
    runs = [weights_after_each_step(b, rate) for b in (False, True)]
    return (runs[0] - runs[1]).norm(dim=1)


low, high = distances(0.05), distances(0.5)
# --8<-- [end:train]

# --8<-- [start:distances] varies
print(f"rate 0.05: {low[0]:.0e} after a step, {low[-1]:.0e} at the end")
print(f"rate 0.5:  {high[0]:.0e} after a step, {high[-1]:.0e} at the end")
assert low[0] < 1e-5 and high[0] < 1e-5
assert low[-1] < 1e-3 and high[-1] > 1
# --8<-- [end:distances]

# --8<-- [start:draw] varies
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3.4), layout="constrained")
plt.semilogy(high, color="tab:red", linewidth=2)
plt.semilogy(low, color="tab:blue", linewidth=2)
plt.text(250, high[250] / 60, "rate 0.5", color="tab:red")
plt.text(250, low[250] * 5, "rate 0.05", color="tab:blue")
plt.xlabel("steps")
plt.ylabel("distance of the weights")
plt.show()
# --8<-- [end:draw]
