# --8<-- [start:count]
import matplotlib.pyplot as plt
import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
model_bytes = sum(p.nbytes for p in model.parameters())
inputs, targets = torch.zeros(64, 64), torch.zeros(64, dtype=torch.int64)
batch_bytes = inputs.nbytes + targets.nbytes
loss_bytes = nn.CrossEntropyLoss()(model(inputs), targets).nbytes
print("model", model_bytes, "batch", batch_bytes, "loss", loss_bytes)
for dtype in [torch.float64, torch.float32, torch.uint8]:
    print(f"{dtype!s:13} {inputs.to(dtype).nbytes:6}")
# --8<-- [end:count]

# --8<-- [start:draw]
figure, axes = plt.subplots(figsize=(6, 3.6), layout="constrained")
axes.set(xlim=(-0.1, 10.1), ylim=(0, 6))
axes.axis("off")
boxes = {
    0: ["CPU", "dataset", "batches", "NumPy", "pictures"],
    7: ["device", "parameters", "buffers", "gradients", "Adam state"],
}
for left, words in boxes.items():
    axes.add_patch(plt.Rectangle((left, 0.2), 3, 5.6, fill=False))
    for row, word in enumerate(words):
        x, y = left + 1.5, 5.2 - 1.1 * row
        weight = "bold" if row == 0 else "normal"
        axes.text(x, y, word, ha="center", va="center", weight=weight)
arrows = [
    (4.5, 3, 7, "tab:blue", f"model, once\n{model_bytes:,} bytes"),
    (2.8, 3, 7, "tab:blue", f"each batch\n{batch_bytes:,} bytes"),
    (1.1, 7, 3, "tab:red", f"loss.item()\n{loss_bytes} bytes"),
]
for y, start, end, color, text in arrows:
    style = {"arrowstyle": "->", "color": color, "linewidth": 2}
    axes.annotate("", (end, y), (start, y), arrowprops=style)
    axes.text(5, y + 0.15, text, ha="center", va="bottom", color=color)
plt.show()
# --8<-- [end:draw]
