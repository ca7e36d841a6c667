# --8<-- [start:draw]
import matplotlib.pyplot as plt

sizes = [2, 4, 1]
titles = ["input", "hidden\n4 biases, ReLU", "output\n1 bias"]
_, box = plt.subplots(figsize=(6, 3.4))
places = [
    [(2.5 * layer, unit - (size - 1) / 2) for unit in range(size)]
    for layer, size in enumerate(sizes)
]
for before, after in zip(places, places[1:], strict=False):
    for start in before:
        for end in after:
            box.plot(*zip(start, end, strict=True), "C0", zorder=1)
    weights = len(before) * len(after)
    middle = (before[0][0] + after[0][0]) / 2
    box.text(middle, -2.1, f"{weights} weights", ha="center", color="C0")
    print(f"{weights} weights, biases: {len(after)}")
for title, units in zip(titles, places, strict=True):
    box.scatter(
        *zip(*units, strict=True),
        500,
        "white",
        edgecolors="black",
        zorder=2,
    )
    box.text(units[0][0], 2, title, ha="center")
box.set(xlim=(-0.8, 5.8), ylim=(-2.3, 2.7))
box.axis("off")
plt.show()
# --8<-- [end:draw]
