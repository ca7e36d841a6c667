# --8<-- [start:draw]
from matplotlib import pyplot as plt

columns = {
    "alias": ["@champion", "@challenger"],
    "version": ["version 1", "version 2"],
    "run": ["run: factor 10\nscore 0.93", "run: factor 20\nscore 0.97"],
}
figure, axes = plt.subplots(figsize=(6, 3), layout="constrained")
for left, (name, texts) in enumerate(columns.items()):
    color = "tab:red" if name == "alias" else "black"
    axes.text(left, 1.7, name, ha="center", weight="bold", color=color)
    for height, text in zip([1, 0], texts, strict=True):
        box = {"boxstyle": "round", "facecolor": "none", "edgecolor": color}
        axes.text(left, height, text, ha="center", va="center", bbox=box)

solid = {"arrowstyle": "->", "color": "black", "lw": 1.5}
moved = {"arrowstyle": "->", "color": "tab:red", "lw": 2}
dashed = {**moved, "linestyle": "dashed"}
for height in [1, 0]:
    axes.annotate("", (1.62, height), (1.32, height), arrowprops=solid)
axes.annotate("", (0.68, 1), (0.36, 1), arrowprops=moved)
axes.annotate("", (0.68, 0), (0.4, 0), arrowprops=moved)
axes.annotate("", (0.68, 0.2), (0.3, 0.8), arrowprops=dashed)
axes.set(xlim=(-0.5, 2.5), ylim=(-0.5, 2))
axes.set_axis_off()
plt.show()
# --8<-- [end:draw]
