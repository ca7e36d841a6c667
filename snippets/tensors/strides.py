# --8<-- [start:same_memory]
import matplotlib.pyplot as plt
import torch

matrix = torch.tensor([[10, 20, 30], [40, 50, 60]])
transposed = matrix.T
print(transposed)
print(matrix.stride(), transposed.stride())
print(matrix.data_ptr() == transposed.data_ptr())  # (1)!
# --8<-- [end:same_memory]


# --8<-- [start:places]
def places(tensor: torch.Tensor) -> list[int]:
    """Return each element's place in memory, row by row."""
    (rows, columns), (down, right) = tensor.shape, tensor.stride()
    return [
        row * down + column * right
        for row in range(rows)
        for column in range(columns)
    ]


print("matrix:    ", places(matrix))
print("transposed:", places(transposed))
# --8<-- [end:places]

# --8<-- [start:draw]
line = matrix.flatten().tolist()
figure, axes = plt.subplots(2, figsize=(6, 4))
tensors = {"matrix": matrix, "transposed": transposed}
for ax, (name, tensor) in zip(axes, tensors.items(), strict=True):
    walk = places(tensor)
    assert tensor.flatten().tolist() == [line[p] for p in walk]
    for place, value in enumerate(line):
        ax.text(place, 0, value, ha="center", va="center")
    ax.hlines((-0.3, 0.3), -0.5, 5.5, color="black")
    ax.vlines(torch.arange(7) - 0.5, -0.3, 0.3, color="black")
    row_ends = walk[tensor.shape[1] - 1 :: tensor.shape[1]]
    for begin, end in zip(walk, walk[1:], strict=False):
        new_row = begin in row_ends
        side, color = (-0.3, "tab:red") if new_row else (0.3, "tab:blue")
        bend = -0.4 if (end - begin) * side > 0 else 0.4
        arrow = {
            "arrowstyle": "->",
            "color": color,
            "connectionstyle": f"arc3,rad={bend}",
            "linewidth": 2,
        }
        ends = {"xy": (end, side), "xytext": (begin, side)}
        ax.annotate("", **ends, arrowprops=arrow)
    ax.set(xlim=(-0.6, 5.6), ylim=(-1.3, 1.3))
    ax.set_title(f"{name}, stride {tensor.stride()}")
    ax.axis("off")
plt.show()
# --8<-- [end:draw]
