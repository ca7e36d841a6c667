# --8<-- [start:trap]
import matplotlib.pyplot as plt
import torch

predictions = torch.tensor([[1.0], [2.0], [4.0]])
targets = torch.tensor([1.0, 2.0, 4.0])
errors = predictions - targets
print(errors.shape)
print(f"mean squared error {(errors**2).mean().item():.2f}")
# --8<-- [end:trap]


# --8<-- [start:draw]
def cell(column: float, row: float, value: float, color: str) -> None:
    """Draw one number in a square."""
    corner = (column - 0.45, row - 0.45)
    edge = {"edgecolor": color, "linewidth": 2}
    square = plt.Rectangle(corner, 0.9, 0.9, fill=False, **edge)
    ax.add_patch(square)
    place = {"ha": "center", "va": "center"}
    ax.text(column, row, f"{value:g}", color=color, **place)


print(errors)
figure, ax = plt.subplots(figsize=(6, 3.6))
for i in range(3):
    cell(-1.3, i, predictions[i, 0].item(), "black")
    cell(i, -1.3, targets[i].item(), "black")
    for j in range(3):
        color = "tab:blue" if i == j else "tab:red"
        cell(j, i, errors[i, j].item(), color)
ax.text(-2, 1, "predictions\n(3, 1)", ha="right", va="center")
ax.text(2.7, -1.3, "targets (3,)", ha="left", va="center")
ax.text(2.7, 1, "errors (3, 3)", ha="left", va="center")
ax.set(xlim=(-3.7, 4.7), ylim=(2.6, -1.9), aspect="equal")
ax.axis("off")
plt.show()
# --8<-- [end:draw]

# --8<-- [start:mended]
errors = predictions.squeeze(1) - targets  # (1)!
assert errors.shape == targets.shape
print(f"mean squared error {(errors**2).mean().item():.2f}")
print(errors.shape, targets.unsqueeze(1).shape)
# --8<-- [end:mended]
